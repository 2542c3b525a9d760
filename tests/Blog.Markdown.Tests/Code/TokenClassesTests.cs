using Blog.Markdown.Code;

namespace Blog.Markdown.Tests.Code;

/// <summary>How languages look: <c>«k func»</c> stands for <c>func</c> in an element of the class <c>t-k</c>.</summary>
public sealed class TokenClassesTests
{
    private readonly CodeRenderer _renderer = new();

    public static TheoryData<string, string, string> Looks =>
        new()
        {
            {
                "go",
                "// C\nfunc F(p *P) error {\n\treturn fmt.Errorf(\"a %s\\n\", nil, 0x1F)\n}",
                "«c // C»\n«k func» «f F»(p «o *»P) «t error» {\n\t«k return» fmt.«f Errorf»(«s \"a» "
                    + "«e %s\\n»«s \"», «x nil», «n 0x1F»)\n}"
            },
            {
                "python",
                "@dataclass\nclass A(B):\n    def f(self, x: int = 0):\n        return f\"{x}\" is not None  # c",
                "«a @dataclass»\n«k class» «t A»(«t B»):\n    «k def» «f f»(«v self», «v x»: "
                    + "«t int» = «n 0»):\n        «k return» «s f\"»«e {»x«e }»«s \"» «k is not» «x None»  "
                    + "«c # c»"
            },
            {
                "csharp",
                "using System.Text;\npublic record A(string B) : "
                    + "C { int F() => this.G(1, null, $\"{x}\"); }\n#if DEBUG",
                "«k using» System.Text;\n«k public record» «t A»(«t string» «v B») : "
                    + "«t C» { «t int» «f F»() «o =>» «x this».«f G»(«n 1», «x null», «s $\"»{x}«s \"»); "
                    + "}\n«m #if DEBUG»"
            },
            {
                "javascript",
                "const f = async (x) => `a ${x + 1}`; // c",
                "«k const» «f f» = «k async» («v x») «k =>» «s `a» ${x «o +» «n 1»}«s `»; «c // c»"
            },
            {
                "typescript",
                "export class A extends B { n: number = 1; r = /a+/g }",
                "«k export class» «t A» «k extends» «t B» { n: «t number» = «n 1»; r = «e /a+/g» }"
            },
            {
                "json",
                "{\"a\": [1, true, null, \"b\\n\"]}",
                "{«v \"a\"»: [«n 1», «x true», «x null», «s \"b»«e \\n»«s \"»]}"
            },
            {
                "yaml",
                "# c\ntitle: Hello World\nlist:\n  - \"a\"\n  - 3\n  - true",
                "«c # c»\n«v title»: Hello World\n«v list»:\n  «o -» «s \"a\"»\n  «o -» «n 3»\n  «o -» «x true»"
            },
            { "toml", "# c\n[package]\nname = \"x\"", "«c # c»\n«h [package]»\n«v name» = «s \"x\"»" },
            {
                "bash",
                "# c\nfor f in *.txt; do\n  echo \"hi $f\" | grep -v foo\ndone",
                "«c # c»\n«k for» «v f» «k in» «o *».txt; «k do»\n  «f echo» «s \"hi» «v $f»«s \"» «o "
                    + "|» grep -v foo\n«k done»"
            },
            {
                "c",
                "#include <stdio.h>\nint main(int argc) { return NULL == 1; }",
                "«m #include» «s <stdio.h>»\n«t int» «f main»(«t int» «v argc») { «k return» «x NULL» «o ==» «n 1»; }"
            },
            {
                "rust",
                "#[test]\npub fn f(x: i32) -> Result<(), E> { println!(\"a\"); }",
                "«a #[test]»\n«k pub fn» «f f»(x: «t i32») «o ->» «t Result»<(), «t E»> { «f println!»(«s \"a\"»); }"
            },
            {
                "java",
                "import a.B;\npublic class C {\n  @Override\n  String f(int x) { return null; }\n}",
                "«k import» a.B;\n«k public class» «t C» {\n  «a @Override»\n  «t String» «f f»(«t "
                    + "int» «v x») { «k return» «x null»; }\n}"
            },
            {
                "sql",
                "-- c\nSELECT p.id, count(*) FROM p WHERE t = 'x' AND n > 3;",
                "«c -- c»\n«k SELECT» p.id, «f count»(«o *») «k FROM» p «k WHERE» t «o =» «s 'x'» «k "
                    + "AND» n «o >» «n 3»;"
            },
            {
                "html",
                "<!-- c -->\n<a href=\"x\">b &amp; c</a>\n<script>let x = 1;</script>",
                "«c <!-- c -->»\n«h <a» «a href»=«s \"x\"»«h >»b «e &amp;» c«h </a>»\n«h <script>»«k "
                    + "let» x = «n 1»;«h </script>»"
            },
            {
                "css",
                "/* c */\n.a > b:hover { color: #ff0000; margin: 1px auto; }",
                "«c /* c */»\n«a .a» «o >» «h b»«a :hover» { «v color»: «n #ff0000»; «v margin»: «n 1px» «x auto»; }"
            },
            {
                "xml",
                "<?xml version=\"1.0\"?>\n<a:b c=\"d\">e &lt;</a:b>",
                "«h <?xml» «a version»«m =»«s \"1.0\"»«h ?>»\n«h <a:b» «a c»=«s \"d\"»«h >»e «e &lt;»«h </a:b>»"
            },
            {
                "dockerfile",
                "# c\nFROM golang:1.21 AS build\nENTRYPOINT [\"/x\"]",
                "«c # c»\n«k FROM» golang:1.21 «k AS» build\n«k ENTRYPOINT» [«s \"/x\"»]"
            },
            {
                "markdown",
                "# Title\n\nSome `code`\n\n- item\n\n```go\nfunc f()\n```",
                "«h # Title»\n\nSome «s `code`»\n\n«o -» item\n\n```«m go»\n«k func» «f f»()\n```"
            },
        };

    [Theory]
    [MemberData(nameof(Looks))]
    public void A_language_looks_as_approved(string language, string code, string expected) =>
        Assert.Equal(expected, CodeHtml.Brief(_renderer.Render(new CodeFence { Language = language }, code)));

    [Fact]
    public void The_classes_are_those_that_themes_know() =>
        Assert.Equal(
            [
                "",
                "t-a",
                "t-c",
                "t-d",
                "t-e",
                "t-f",
                "t-h",
                "t-i",
                "t-k",
                "t-m",
                "t-n",
                "t-o",
                "t-s",
                "t-t",
                "t-v",
                "t-x",
            ],
            TokenClasses.Table.Select(row => row.Class).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void No_selector_stands_twice()
    {
        var selectors = TokenClasses.Table.SelectMany(row => row.Selectors.Split(", ")).ToList();

        Assert.Equal(selectors.Distinct(), selectors);
    }
}
