"""Labelled sentences, and the script that makes the weights of the role classifier."""
