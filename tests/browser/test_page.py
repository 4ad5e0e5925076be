"""The page of a survey in a real browser: it finds, opens, highlights, prints, and serves everyone."""

from importlib.resources import files

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.slow]
SECTIONS = ("overview", "matrix", "discrepancies", "figures", "works", "people", "recommendations", "documents")


@pytest.fixture
def opened(browser, example_page):
    """Return a function that opens the page at a section, in a size and language; pages may ask for nothing else."""
    contexts = []

    def page_at(section="overview", width=1440, language="vi", **options):
        context = browser.new_context(viewport={"width": width, "height": 900}, locale=f"{language}-VN", **options)
        contexts.append(context)
        page = context.new_page()
        page.asked, page.errors = [], []
        page.on("request", lambda r: page.asked.append(r.url))
        page.on("pageerror", lambda e: page.errors.append(str(e)))
        page.goto(f"{example_page}#{section}")
        page.wait_for_timeout(300)
        return page

    yield page_at
    for context in contexts:
        context.close()


@pytest.mark.parametrize("width", [360, 1440])
def test_axe_finds_nothing_serious_and_nothing_overflows(opened, width):
    axe = (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")
    for section in SECTIONS:
        page = opened(section, width=width, bypass_csp=True)
        page.evaluate(axe)
        found = page.evaluate("axe.run().then((r) => r.violations.map((v) => [v.id, v.impact, v.nodes[0].html]))")
        assert [v for v in found if v[1] in ("serious", "critical")] == [], section
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), section
        assert page.errors == []


def test_the_page_asks_the_network_for_nothing(opened):
    page = opened("figures")
    assert [url for url in page.asked if not url.startswith(("file:", "data:", "blob:"))] == []


def test_the_two_shares_that_cannot_both_hold_are_found_and_open_their_words(opened):
    page = opened("discrepancies")
    card = page.locator("article", has_text="14,8%")
    assert "519" in card.inner_text()
    card.locator("a.quote", has_text="14,8%").first.click()
    page.wait_for_selector("#source:not([hidden])")
    chosen = page.evaluate("[...CSS.highlights.get('chosen')].map((r) => r.toString()).join('')")
    assert chosen == "14,8%"
    page.keyboard.press("Escape")
    assert page.locator("#source").is_hidden()


@pytest.mark.parametrize("query", ["dân vận", "dan van", "DÂN VẬN"])
def test_search_finds_with_and_without_marks(opened, query):
    page = opened("statements")
    page.fill("#statements input[type=search]", query)
    assert page.locator("#statements tbody tr").count() > 3


def test_search_with_marks_does_not_find_other_words(opened):
    page = opened("statements")
    page.fill("#statements input[type=search]", "dàn vân")
    assert page.locator("#statements tbody tr").count() == 0
    assert "Không có dòng nào khớp" in page.inner_text("#statements .count")


def test_every_quote_in_the_tables_is_what_stands_at_its_place(opened):
    page = opened("figures")
    links = page.locator("#figures tbody a.quote")
    for index in range(0, min(links.count(), 60), 6):
        words = links.nth(index).inner_text().strip("“”")
        links.nth(index).evaluate("(link) => link.click()")
        page.wait_for_timeout(60)
        assert page.evaluate("[...CSS.highlights.get('chosen')].map((r) => r.toString()).join('')") == words


def test_the_source_is_walked_by_keyboard(opened):
    page = opened("figures")
    page.locator("#figures tbody a.quote").first.click()
    before = page.evaluate("location.hash")
    page.keyboard.press("j")
    page.wait_for_timeout(100)
    after = page.evaluate("location.hash")
    assert before != after
    page.keyboard.press("k")
    page.wait_for_timeout(100)
    assert page.evaluate("location.hash") == before


def test_a_cell_of_the_matrix_opens_its_sentences(opened):
    page = opened("matrix")
    cell = page.locator("#matrix td a").first
    count = int(cell.locator("b").inner_text())
    cell.click()
    page.wait_for_timeout(200)
    assert page.locator("#statements tbody tr").count() == count


def test_the_language_can_be_switched(opened):
    page = opened("figures")
    assert page.locator("#figures h2").inner_text() == "Số liệu"
    page.click("[data-language=en]")
    assert page.locator("#figures h2").inner_text() == "Figures"
    assert page.evaluate("document.documentElement.lang") == "en"


def test_without_javascript_the_discrepancies_and_the_matrix_are_there(opened):
    page = opened(java_script_enabled=False)
    assert page.locator("article.card").count() > 1
    assert page.locator("#matrix tbody tr").count() > 3
    assert page.locator("noscript").count() == 1


def test_print_shows_every_section(opened):
    page = opened("figures")
    page.emulate_media(media="print")
    assert page.locator("#discrepancies").is_visible()
    assert page.locator("nav").is_hidden()
