"use strict";
// One page, no network. Rows and source texts are compressed blocks that are opened when first asked for.
(() => {
  const given = JSON.parse(document.getElementById("words").textContent);
  const words = given.labels;
  const topics = new Map(given.topics);
  const root = document.documentElement;
  root.classList.add("js");

  // -- language -------------------------------------------------------------------------------------------------
  let ui = "vi";
  try { ui = localStorage.getItem("tiepthu-ui") || (navigator.language.startsWith("en") ? "en" : "vi"); } catch { /* private mode */ }
  const at = () => (ui === "en" ? 1 : 0);
  const say = (group, code) => (words[group][code] ? words[group][code][at()] : code);
  const page = (code) => say("page", code);
  function setLanguage(language) {
    ui = language;
    root.dataset.ui = language;
    root.lang = language;
    try { localStorage.setItem("tiepthu-ui", language); } catch { /* private mode */ }
    for (const button of document.querySelectorAll("[data-language]")) button.setAttribute("aria-pressed", String(button.dataset.language === language));
    for (const table of Object.values(tables)) table.built = false;
    const open = document.querySelector("main > section.open");
    if (open) show(open.id);
  }

  // -- blocks ---------------------------------------------------------------------------------------------------
  async function unpack(element) {
    if (!("DecompressionStream" in window)) throw new Error(page("too_old"));
    const bytes = Uint8Array.from(atob(element.textContent), (c) => c.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
    return JSON.parse(await new Response(stream).text());
  }
  const loaded = new Map();
  function rowsOf(name) {
    if (!loaded.has(name)) {
      const blocks = [...document.querySelectorAll(`script[data-rows="${name}"]`)];
      loaded.set(name, Promise.all(blocks.map(unpack)).then((all) => all.flat()));
    }
    return loaded.get(name);
  }
  let documents = new Map();

  // -- search with and without marks: tone marks are moved to the end of their syllable, so hoà and hòa are one ----
  const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
  const exact = (text) => text.toLowerCase().normalize("NFD").replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => word.replace(TONE, "") + (word.match(TONE) || []).join(""));
  const bare = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
  function matcher(query) {
    const parts = query.trim().split(/\s+/).join(" ");
    if (!parts) return null;
    const marked = exact(parts) !== bare(parts);
    const wanted = marked ? exact(parts) : bare(parts);
    return (row) => (marked ? (row.exact ??= exact(row.text)) : (row.bare ??= bare(row.text))).includes(wanted);
  }

  // -- small builders -------------------------------------------------------------------------------------------
  function element(name, attributes = {}, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) if (value !== null && value !== undefined && value !== false) made.setAttribute(key, value === true ? "" : value);
    made.append(...children.filter((child) => child !== null && child !== undefined));
    return made;
  }
  const nameOf = (id) => { const d = documents.get(id); return d ? d[2] || d[1] : String(id); };
  const fullName = (id) => { const d = documents.get(id); return d ? [d[2], d[1]].filter(Boolean).join(" · ") : String(id); };
  function quote([id, start, end, text, place], withName = true) {
    const long = text.length > 400 ? text.slice(0, 400) + "…" : text;
    const link = element("a", { class: "quote", href: `#s=${id}.${start}.${end}` }, `“${long}”`);
    const where = [withName ? nameOf(id) : "", place].filter(Boolean).join(", ");
    return element("span", {}, link, where ? element("small", {}, ` ${where}`) : null);
  }
  const day = (iso) => (iso ? iso.split("-").reverse().join("/") : "");
  const numeral = (value) => (value === null ? "" : new Intl.NumberFormat(ui === "en" ? "en-GB" : "vi-VN", { maximumFractionDigits: 4 }).format(value));
  function amount(row) {
    const [, value, value2, total] = row;
    const said = value2 !== null ? `${numeral(value)}–${numeral(value2)}` : total !== null ? `${numeral(value)}/${numeral(total)}` : numeral(value);
    return [say("operator", row[6]), said].filter(Boolean).join(" ");
  }
  const topicName = (number) => (number && topics.has(number) ? `${number}. ${topics.get(number)}` : page("no_topic"));
  const noted = (codes) => codes.map((code) => say("warning", code)).join("; ");

  // -- tables: for each its columns (heading, cell, sort key) and facets (heading, value) ------------------------------
  const unitOf = (row) => nameOf(row[0][0]);
  const tables = {
    figures: {
      text: (r) => [r[0][3], r[5], r[10], nameOf(r[0][0])].join(" "),
      columns: [
        ["value", (r) => amount(r), (r) => r[1], "number"], ["measure", (r) => r[4], (r) => r[4]], ["counted", (r) => r[5], (r) => r[5]], ["period", (r) => r[7][at()], (r) => r[7][0].split("/").reverse().join("/")],
        ["words", (r) => quote(r[0]), (r) => r[0][0], "long"], ["sentence", (r) => r[10], null, "long"], ["role", (r) => say("role", r[8]), (r) => r[8]],
        ["confidence", (r) => numeral(r[11]), (r) => r[11], "number"], ["warnings", (r) => noted(r[12]), null],
      ],
      facets: [["unit", unitOf], ["topic", (r) => topicName(r[9])], ["measure", (r) => r[4] || "–"], ["role", (r) => say("role", r[8])]],
    },
    works: {
      text: (r) => [r[0], r[1], r[3], r[4], r[6].join(" ")].join(" "),
      columns: [
        ["type", (r) => r[0], (r) => r[0]], ["sign", (r) => r[1], (r) => r[1]], ["date", (r) => day(r[2]), (r) => r[2] || ""], ["issuer", (r) => r[3], (r) => r[3]],
        ["state", (r) => say("work_state", r[5]), (r) => r[5]], ["forms", (r) => r[6].join("; "), null, "long"], ["warnings", (r) => noted(r[7]), null],
        ["mentions", (r) => numeral(r[9]), (r) => r[9], "number"], ["cited_by", (r) => quotes(r[8]), null, "long"],
      ],
      facets: [["type", (r) => r[0] || "–"], ["state", (r) => say("work_state", r[5])]],
    },
    people: {
      text: (r) => [r[0], r[1].join(" "), r[2]].join(" "),
      columns: [
        ["name", (r) => r[0], (r) => r[0].split(" ").reverse().join(" ")], ["posts", (r) => r[1].join("; "), (r) => r[1].join(";"), "long"], ["organisation", (r) => r[2], (r) => r[2]],
        ["mentions", (r) => numeral(r[4]), (r) => r[4], "number"], ["words", (r) => quotes(r[3]), null, "long"],
      ],
      facets: [["organisation", (r) => r[2] || "–"]],
    },
    recommendations: {
      text: (r) => [r[0][3], r[1], r[2], nameOf(r[0][0])].join(" "),
      columns: [
        ["to", (r) => r[2] || page("to_unknown"), (r) => r[2]], ["recommendation", (r) => quote(r[0]), null, "long"], ["by", (r) => r[1], (r) => r[1]],
        ["topic", (r) => topicName(r[3]), (r) => r[3]], ["confidence", (r) => numeral(r[4]), (r) => r[4], "number"],
      ],
      facets: [["to", (r) => r[2] || page("to_unknown")], ["unit", unitOf], ["topic", (r) => topicName(r[3])]],
    },
    statements: {
      text: (r) => [r[0][3], nameOf(r[0][0])].join(" "),
      columns: [
        ["role", (r) => say("role", r[1]), (r) => r[1]], ["words", (r) => quote(r[0]), null, "long"], ["topic", (r) => topicName(r[2]), (r) => r[2]],
        ["confidence", (r) => numeral(r[3]), (r) => r[3], "number"],
      ],
      facets: [["unit", unitOf], ["topic", (r) => topicName(r[2])], ["role", (r) => say("role", r[1])]],
    },
    documents: {
      text: (r) => [r[1], r[2], r[3], r[6]].join(" "),
      columns: [
        ["path", (r) => (r[4] === "read" ? element("a", { href: `#s=${r[0]}.0.0` }, r[1]) : r[1]), (r) => r[1], "long"], ["unit", (r) => r[2], (r) => r[2]], ["title", (r) => r[3], (r) => r[3], "long"],
        ["state", (r) => say("state", r[4]) + (r[11] === null ? "" : `: ${nameOf(r[11])}`), (r) => r[4]], ["date", (r) => day(r[7]), (r) => r[7] || ""], ["findings", (r) => numeral(r[9]), (r) => r[9], "number"],
        ["problems", (r) => r[10].map((p) => p[at()]).join(" "), null, "long"],
      ],
      facets: [["state", (r) => say("state", r[4])], ["unit", (r) => r[2] || "–"]],
    },
  };
  function quotes(list) {
    const holder = element("span");
    const first = list.slice(0, 3);
    first.forEach((q, i) => holder.append(i ? "; " : "", quote(q)));
    if (list.length > 3) {
      const more = element("button", { type: "button" }, `+${list.length - 3}`);
      more.addEventListener("click", () => { list.slice(3).forEach((q) => more.before("; ", quote(q))); more.remove(); });
      holder.append(" ", more);
    }
    return holder;
  }

  const STEP = 100;
  async function build(name, preset = {}) {
    const spec = tables[name];
    const holder = document.querySelector(`#${name} > div`);
    let rows;
    try { rows = (await rowsOf(name)).map((row) => ({ row, text: spec.text(row) })); } catch (error) { holder.replaceChildren(element("p", { class: "notice" }, error.message)); return; }
    spec.built = true;
    if (!rows.length) { holder.replaceChildren(element("p", {}, page("none_found"))); return; }
    const state = { query: "", chosen: {}, sort: null, up: true, limit: STEP };
    const filters = element("form", { class: "filters", role: "search" });
    filters.addEventListener("submit", (event) => event.preventDefault());
    const search = element("input", { type: "search", autocomplete: "off" });
    filters.append(element("label", {}, page("search"), search));
    search.addEventListener("input", () => { state.query = search.value; state.limit = STEP; draw(); });
    spec.facets.forEach(([code, value], index) => {
      const counts = new Map();
      for (const { row } of rows) counts.set(value(row), (counts.get(value(row)) || 0) + 1);
      if (counts.size < 2) return;
      const choice = element("select", {}, element("option", { value: "" }, page("all")));
      for (const [label, count] of [...counts].sort((a, b) => a[0].localeCompare(b[0], "vi"))) choice.append(element("option", { value: label }, `${label.slice(0, 70)} (${count})`));
      if (preset[code] !== undefined && counts.has(preset[code])) { choice.value = preset[code]; state.chosen[index] = preset[code]; }
      choice.addEventListener("change", () => { state.chosen[index] = choice.value; state.limit = STEP; draw(); });
      filters.append(element("label", {}, page(code), choice));
    });
    const count = element("p", { class: "count", role: "status" });
    const head = element("tr");
    spec.columns.forEach(([code, , key], index) => {
      const cell = element("th", { scope: "col" });
      if (key) {
        const button = element("button", { type: "button" }, page(code));
        button.addEventListener("click", () => { state.up = state.sort === index ? !state.up : true; state.sort = index; draw(); });
        cell.append(button);
      } else cell.append(page(code));
      head.append(cell);
    });
    const body = element("tbody");
    const scroll = element("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": page(name) }, element("table", {}, element("thead", {}, head), body));
    const more = element("button", { type: "button", class: "more" }, page("more"));
    more.addEventListener("click", () => { state.limit += STEP * 5; draw(); });
    holder.replaceChildren(filters, count, scroll, more);
    function draw() {
      const fits = matcher(state.query);
      let kept = rows.filter((r) => (!fits || fits(r)) && spec.facets.every(([, value], i) => !state.chosen[i] || value(r.row) === state.chosen[i]));
      if (state.sort !== null) {
        const key = spec.columns[state.sort][2];
        const order = (a, b) => { const x = key(a.row), y = key(b.row); return typeof x === "number" ? x - y : String(x).localeCompare(String(y), "vi"); };
        kept = kept.slice().sort(state.up ? order : (a, b) => order(b, a));
      }
      count.textContent = kept.length ? `${numeral(Math.min(state.limit, kept.length))} ${page("of_rows")} ${numeral(kept.length)} ${page("rows")}` : page("nothing");
      [...head.children].forEach((cell, i) => (i === state.sort ? cell.setAttribute("aria-sort", state.up ? "ascending" : "descending") : cell.removeAttribute("aria-sort")));
      body.replaceChildren(...kept.slice(0, state.limit).map(({ row }) => element("tr", { class: null }, ...spec.columns.map(([code, cell, , kind]) => element("td", { class: kind, "data-label": page(code) }, cell(row))))));
      more.hidden = kept.length <= state.limit;
    }
    spec.all = () => { state.limit = 2000; draw(); };
    draw();
  }

  // -- sections -------------------------------------------------------------------------------------------------
  async function show(name, preset) {
    for (const section of document.querySelectorAll("main > section")) section.classList.toggle("open", section.id === name);
    for (const link of document.querySelectorAll("nav a")) {
      if (link.hash !== `#${name}`) { link.removeAttribute("aria-current"); continue; }
      link.setAttribute("aria-current", "page");
      const list = link.closest("nav");
      list.scrollLeft = Math.max(0, link.offsetLeft - list.offsetLeft - 24);
    }
    if (tables[name] && (!tables[name].built || preset)) await build(name, preset);
  }

  // -- the source text with its words highlighted ---------------------------------------------------------------
  const pane = document.getElementById("source");
  const sources = new Map();
  const hidden = new Set(["organisation", "period"]);
  let opened = null;
  async function sourceOf(id) {
    if (!sources.has(id)) {
      const block = document.querySelector(`script[data-source="${id}"]`);
      if (!block) return null;
      const made = await unpack(block);
      made.utf16 = utf16Offsets(made.text);
      sources.set(id, made);
    }
    return sources.get(id);
  }
  // Offsets in the data count code points; the browser counts UTF-16 units. This is the only place that converts.
  function utf16Offsets(text) {
    if (!/[\ud800-\udbff]/.test(text)) return (offset) => offset;
    const starts = [];
    let unit = 0;
    for (const character of text) { starts.push(unit); unit += character.length; }
    starts.push(unit);
    return (offset) => starts[Math.min(offset, starts.length - 1)];
  }
  async function openSource(id, start, end) {
    const made = await sourceOf(id).catch((error) => { pane.replaceChildren(element("p", { class: "notice" }, error.message)); pane.hidden = false; return null; });
    if (!made) return;
    if (!opened || opened.id !== id) drawSource(id, made);
    opened = { id, start, end, made };
    pane.hidden = false;
    document.body.classList.add("reading");
    paint();
    const place = rangeOf(start, Math.max(end, start + 1));
    const scroller = pane.querySelector(".text");
    if (place) scroller.scrollTop += place.getBoundingClientRect().top - scroller.getBoundingClientRect().top - scroller.clientHeight / 3;
    pane.focus({ preventScroll: true });
  }
  let nodes = [];
  function drawSource(id, made) {
    const d = documents.get(id);
    const text = element("div", { class: "text", tabindex: "0", role: "document", "aria-label": page("source") });
    nodes = [];
    const pieces = made.passages.length ? made.passages : [[0, [...made.text].length, "paragraph"]];
    let line = null, row = 0;
    for (const [from, to, kind, inRow, column] of pieces) {
      const start = made.utf16(from), stop = made.utf16(to);
      const node = document.createTextNode(made.text.slice(start, stop));
      nodes.push({ start, stop, node });
      const passage = element("p", { "data-kind": kind, lang: "vi" }, node);
      if (inRow && (!line || inRow !== row)) { line = element("div", { class: "row" }); text.append(line); }
      if (!inRow) line = null;
      row = inRow;
      if (line && column) passage.style.gridColumn = column;
      (line || text).append(passage);
    }
    const close = element("button", { type: "button" }, page("close"));
    close.addEventListener("click", closeSource);
    const back = element("button", { type: "button", title: "K" }, page("previous"));
    const on = element("button", { type: "button", title: "J" }, page("next"));
    back.addEventListener("click", () => step(-1));
    on.addEventListener("click", () => step(1));
    const kinds = element("div", { class: "kinds", role: "group", "aria-label": page("highlight") });
    for (const kind of Object.keys(words.kind)) {
      const box = element("input", { type: "checkbox" });
      box.checked = !hidden.has(kind);
      box.addEventListener("change", () => { if (box.checked) hidden.delete(kind); else hidden.add(kind); paint(); });
      kinds.append(element("label", {}, box, " ", element("i", { class: `kind-${kind}` }), ` ${say("kind", kind)}`));
    }
    const heading = element("h2", { id: "source-title" }, d ? d[3] || d[1] : "", element("br"), element("small", {}, d ? d[1] : ""));
    pane.replaceChildren(element("div", { class: "bar-top" }, heading, back, on, close), kinds, text);
  }
  function rangeOf(from, to) {
    const { made } = opened;
    const start = made.utf16(from), stop = made.utf16(to);
    const first = nodes.find((n) => n.stop > start), last = nodes.findLast((n) => n.start < stop);
    if (!first || !last || last.start < first.start) return null;
    const range = document.createRange();
    range.setStart(first.node, Math.max(0, start - first.start));
    range.setEnd(last.node, Math.min(last.node.length, stop - last.start));
    return range;
  }
  function paint() {
    const { made, start, end } = opened;
    if (!("highlights" in CSS)) return paintOne(start, end);
    CSS.highlights.clear();
    Object.keys(words.kind).forEach((kind, order) => {
      if (hidden.has(kind)) return;
      const ranges = made.marks.filter((m) => m[0] === kind).map((m) => rangeOf(m[1], m[2])).filter(Boolean);
      const highlight = new Highlight(...ranges);
      highlight.priority = order;
      CSS.highlights.set(kind, highlight);
    });
    const chosen = end > start && rangeOf(start, end);
    if (chosen) { const highlight = new Highlight(chosen); highlight.priority = 99; CSS.highlights.set("chosen", highlight); }
  }
  function paintOne(start, end) { // browsers without the Custom Highlight API: the chosen words only
    const range = end > start && rangeOf(start, end);
    if (!range || range.startContainer !== range.endContainer) return;
    const parent = range.startContainer.parentElement;
    const text = parent.textContent;
    const offset = range.startOffset, length = range.endOffset - range.startOffset;
    parent.replaceChildren(text.slice(0, offset), element("mark", { class: "chosen" }, text.slice(offset, offset + length)), text.slice(offset + length));
  }
  function step(by) {
    if (!opened) return;
    const marks = opened.made.marks.filter((m) => !hidden.has(m[0])).sort((a, b) => a[1] - b[1]);
    const next = by > 0 ? marks.find((m) => m[1] > opened.start) : marks.findLast((m) => m[1] < opened.start);
    if (next) location.hash = `#s=${opened.id}.${next[1]}.${next[2]}`;
  }
  let cameFrom = null;
  function closeSource() {
    pane.hidden = true;
    document.body.classList.remove("reading");
    opened = null;
    if (CSS.highlights) CSS.highlights.clear();
    const section = document.querySelector("main > section.open");
    if (location.hash.startsWith("#s=")) history.replaceState(null, "", `#${section ? section.id : "overview"}`);
    if (cameFrom && cameFrom.isConnected) cameFrom.focus();
  }

  // -- wiring ---------------------------------------------------------------------------------------------------
  async function follow() {
    const source = /^#s=(\d+)\.(\d+)\.(\d+)$/.exec(location.hash);
    if (source) {
      if (!document.querySelector("main > section.open")) await show("overview");
      await openSource(Number(source[1]), Number(source[2]), Number(source[3]));
      return;
    }
    const name = location.hash.slice(1);
    await show(document.querySelector(`main > section[id="${CSS.escape(name)}"]`) ? name : "overview");
  }
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (!link) return;
    if (link.classList.contains("quote") || link.hash.startsWith("#s=")) cameFrom = link;
    if (link.dataset.unit !== undefined) {
      event.preventDefault();
      history.pushState(null, "", "#statements");
      show("statements", { unit: link.dataset.unit, topic: topicName(Number(link.dataset.topic)) }).then(() => window.scrollTo(0, 0));
    } else if (link.hash && link.hash === location.hash) follow();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && opened) return closeSource();
    if (event.target.closest("input, select, textarea") || event.ctrlKey || event.metaKey || event.altKey) return undefined;
    if (event.key === "/") { const field = document.querySelector("section.open input[type=search]"); if (field) { event.preventDefault(); field.focus(); } }
    if (opened && (event.key === "j" || event.key === "J")) step(1);
    if (opened && (event.key === "k" || event.key === "K")) step(-1);
    return undefined;
  });
  for (const button of document.querySelectorAll("[data-language]")) button.addEventListener("click", () => setLanguage(button.dataset.language));
  window.addEventListener("hashchange", follow);
  window.addEventListener("beforeprint", () => { for (const table of Object.values(tables)) if (table.all) table.all(); });
  rowsOf("documents").then((rows) => { documents = new Map(rows.map((r) => [r[0], r])); }).catch(() => undefined).then(() => {
    for (const note of document.querySelectorAll("[data-document]")) note.textContent = fullName(Number(note.dataset.document));
    setLanguage(ui);
    return follow();
  });
})();
