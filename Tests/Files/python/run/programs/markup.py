"""A converter from a small markup language to HTML, with an escape-safe template engine."""
import html
import re


class Inline:
    RULES = [(re.compile(p), f) for p, f in (
        (r"`([^`]+)`", lambda m: f"<code>{html.escape(m[1])}</code>"),
        (r"!\[([^\]]*)\]\(([^)]+)\)", lambda m: f'<img src="{m[2]}" alt="{m[1]}">'),
        (r"\[([^\]]+)\]\(([^)]+)\)", lambda m: f'<a href="{m[2]}">{m[1]}</a>'),
        (r"\*\*(.+?)\*\*", lambda m: f"<b>{m[1]}</b>"),
        (r"\*(.+?)\*", lambda m: f"<i>{m[1]}</i>"))]

    @classmethod
    def convert(cls, text):
        kept = []

        def keep(value):
            kept.append(value)
            return f"\0{len(kept) - 1}\0"

        text = cls.RULES[0][0].sub(lambda m: keep(cls.RULES[0][1](m)), text)
        text = html.escape(text, quote=False)
        for pattern, f in cls.RULES[1:]:
            text = pattern.sub(f, text)
        return re.sub("\0(\\d+)\0", lambda m: kept[int(m[1])], text)


class Converter:
    def __init__(self):
        self.out, self.headings = [], []

    def convert(self, source):
        blocks = re.split(r"\n\s*\n", source.strip("\n"))
        for block in blocks:
            self.block(block.split("\n"))
        return "\n".join(self.out)

    def block(self, lines):
        first = lines[0]
        if m := re.match(r"(#{1,6})\s+(.*)", first):
            level, text = len(m[1]), m[2]
            slug = re.sub(r"\W+", "-", text.lower()).strip("-")
            self.headings.append((level, text, slug))
            self.out.append(f'<h{level} id="{slug}">{Inline.convert(text)}</h{level}>')
            if lines[1:]:
                self.block(lines[1:])
        elif first.startswith("    "):
            self.out.append("<pre>" + html.escape("\n".join(line[4:] for line in lines)) + "</pre>")
        elif re.match(r"[-*] |\d+\. ", first):
            self.items(lines)
        elif first.startswith(">"):
            inner = Converter()
            self.out.append("<blockquote>" + inner.convert("\n".join(line.lstrip("> ") for line in lines)) + "</blockquote>")
        elif all(set(line) <= set("-= ") for line in lines):
            self.out.append("<hr>")
        elif "|" in first and len(lines) > 1 and set(lines[1]) <= set("|-: "):
            self.table(lines)
        else:
            self.out.append("<p>" + Inline.convert(" ".join(line.strip() for line in lines)) + "</p>")

    def items(self, lines):
        stack = []
        for line in lines:
            m = re.match(r"(\s*)(?:[-*]|(\d+)\.)\s+(.*)", line)
            if not m:
                self.out[-1] = self.out[-1].replace("</li>", " " + Inline.convert(line.strip()) + "</li>")
                continue
            depth, tag = len(m[1]), "ol" if m[2] else "ul"
            while stack and stack[-1][0] > depth:
                self.out.append(f"</{stack.pop()[1]}>")
            if not stack or stack[-1][0] < depth:
                stack.append((depth, tag))
                self.out.append(f"<{tag}>")
            self.out.append(f"<li>{Inline.convert(m[3])}</li>")
        while stack:
            self.out.append(f"</{stack.pop()[1]}>")

    def table(self, lines):
        def cells(line):
            return [c.strip() for c in line.strip("| ").split("|")]

        align = ["center" if c.startswith(":") and c.endswith(":") else "right" if c.endswith(":") else None for c in cells(lines[1])]
        self.out.append("<table>")
        for tag, line in [("th", lines[0])] + [("td", line) for line in lines[2:]]:
            self.out.append("<tr>" + "".join(f"<{tag}{f' align={a}' if a else ''}>{Inline.convert(c)}</{tag}>" for c, a in zip(cells(line), align)) + "</tr>")
        self.out.append("</table>")


class Template:
    PART = re.compile(r"(\{\{.*?\}\}|\{%.*?%\})")

    def __init__(self, source):
        self.parts = self.PART.split(source)
        self.i = 0
        self.tree = self.nodes()

    def nodes(self, *ends):
        nodes = []
        while self.i < len(self.parts):
            part = self.parts[self.i]
            self.i += 1
            if part.startswith("{{"):
                nodes.append(("value", part[2:-2].strip()))
            elif part.startswith("{%"):
                words = part[2:-2].split()
                if words[0] in ends:
                    self.last = words[0]
                    return nodes
                if words[0] == "for":
                    nodes.append(("for", words[1], words[3], self.nodes("end")))
                elif words[0] == "if":
                    yes = self.nodes("else", "end")
                    nodes.append(("if", words[1:], yes, self.nodes("end") if self.last == "else" else []))
                else:
                    raise SyntaxError(f"unknown tag {words[0]}")
            elif part:
                nodes.append(("text", part))
        if ends:
            raise SyntaxError("missing end")
        return nodes

    def lookup(self, path, names):
        path, *filters = path.split("|")
        value = names
        for key in path.split("."):
            value = value[key] if isinstance(value, dict) else value[int(key)] if isinstance(value, list) else getattr(value, key)
        for f in filters:
            value = {"upper": str.upper, "length": len, "join": ", ".join, "safe": lambda v: v}[f](value)
        return value, "safe" in filters

    def render(self, names, nodes=None):
        out = []
        for kind, *rest in self.tree if nodes is None else nodes:
            if kind == "text":
                out.append(rest[0])
            elif kind == "value":
                value, safe = self.lookup(rest[0], names)
                out.append(str(value) if safe else html.escape(str(value)))
            elif kind == "for":
                variable, path, body = rest
                items, _ = self.lookup(path, names)
                for n, item in enumerate(items):
                    out.append(self.render({**names, variable: item, "loop": {"index": n + 1, "last": n == len(items) - 1}}, body))
            else:
                words, yes, no = rest
                negated = words[0] == "not"
                try:
                    truth = bool(self.lookup(words[-1], names)[0])
                except (KeyError, AttributeError):
                    truth = False
                out.append(self.render(names, yes if truth != negated else no))
        return "".join(out)


SOURCE = """
# A *Title* & more
Some **bold** and *italic* text with `code <b>` and a [link](http://x/y).
Second line < first.

- one
- two `x`
  - deeper
- three

1. first
2. second

> quoted **text**

    code & block
      indented

| a | b |
|:-:|--:|
| 1 | *2* |

---

## Last: part?
![pic](p.png)
"""
c = Converter()
print(c.convert(SOURCE))
print(c.headings)
t = Template("{% for p in people %}{{ loop.index }}. {{ p.name|upper }}{% if p.tags %} ({{ p.tags|join }}){% else %} -{% end %}{% if not loop.last %}; {% end %}{% end %} {{ note }} {{ note|safe }} {{ people|length }}")
print(t.render({"people": [{"name": "ann", "tags": ["x", "y"]}, {"name": "b<b", "tags": []}], "note": "<i>"}))
for bad in ("{% if a %}", "{% what %}"):
    try:
        Template(bad)
    except SyntaxError as e:
        print(e)
try:
    Template("{{ missing.key }}").render({})
except KeyError as e:
    print("KeyError", e)
