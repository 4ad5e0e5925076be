"""`python -m tiepthu` is the command `tiepthu`."""

from tiepthu.cli.main import main

if __name__ == "__main__":
    main()
