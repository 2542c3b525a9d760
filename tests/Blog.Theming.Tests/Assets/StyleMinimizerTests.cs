using Blog.Text;
using Blog.Theming.Assets;
using CsCheck;

namespace Blog.Theming.Tests.Assets;

public sealed class StyleMinimizerTests
{
    [Theory]
    [InlineData(
        ":root { --a:  1px ; --zero: 0px; --empty: ; --c: calc( 1px + var( --a ) ) }",
        ":root{--a:1px;--zero:0px;--empty:;--c:calc(1px + var(--a))}"
    )]
    [InlineData("a:is(.b, .c):where(.d):has(> img) b { color: red }", "a:is(.b,.c):where(.d):has(>img) b{color:red}")]
    [InlineData(
        ".a { color: red; &:hover { x: y } .b & { x: y } & > .c { z: 0 } & :hover { x: y } }",
        ".a{color:red;&:hover{x:y}.b &{x:y}&>.c{z:0}& :hover{x:y}}"
    )]
    [InlineData("@layer reset, base;\n@layer base { a { x: y } }", "@layer reset,base;@layer base{a{x:y}}")]
    [InlineData("@container card (inline-size > 40rem) { a { x: y } }", "@container card (inline-size>40rem){a{x:y}}")]
    [InlineData(
        "@media (width >= 40rem) and (400px <= height) { a { x: y } }",
        "@media (width >= 40rem) and (400px <= height){a{x:y}}"
    )]
    [InlineData(
        "a { width: clamp(1rem, 2vw + 1rem, 3rem); height: max(0px, 1vw - 2px) }",
        "a{width:clamp(1rem,2vw + 1rem,3rem);height:max(0px,1vw - 2px)}"
    )]
    [InlineData(
        "a { color: color-mix(in oklch, var(--a) 50%, white); color: light-dark(#fff, #000); color: "
            + "oklch(60% 0.1 200 / 50%) }",
        "a{color:color-mix(in oklch,var(--a) 50%,white);color:light-dark(#fff,#000);color:oklch(60% 0.1 200 / 50%)}"
    )]
    [InlineData(
        "@supports not (display: grid) { a { grid-area: red !important; } }",
        "@supports not (display:grid){a{grid-area:red!important}}"
    )]
    [InlineData("a::before { content: \"a  /* b */ \\\" }\"; }", "a::before{content:\"a  /* b */ \\\" }\"}")]
    [InlineData(
        "a { b: url( x y;{.png ) } .md\\:flex, .w-1\\/2 { c: d }",
        "a{b:url( x y;{.png )}.md\\:flex,.w-1\\/2{c:d}"
    )]
    [InlineData("/*! licence */ a/**/b { c: d /* e */ f } /* g */", "/*! licence */ a/**/b{c:d f}")]
    [InlineData("a [b='c' i] *:not(d) + e ~ f { g: -1px -2px }", "a [b='c' i] *:not(d) + e ~ f{g:-1px -2px}")]
    [InlineData(
        "@import url(\"b.css\") layer(x) supports(display: grid);",
        "@import url(\"b.css\") layer(x) supports(display:grid);"
    )]
    [InlineData("@page { margin: 1cm; @top-left { content: 'x' } }", "@page{margin:1cm;@top-left{content:'x'}}")]
    public void White_space_goes_where_it_means_nothing_in_any_CSS(string css, string expected)
    {
        var tokens = StyleReader.Read(css);

        Assert.Empty(StyleChecker.Check(new SourceText(new ContentPath("a.css"), css), tokens));
        Assert.Equal(expected, StyleMinimizer.Minimize(tokens));
        Assert.Equal(expected, StyleMinimizer.Minimize(StyleReader.Read(expected)));
    }

    [Fact]
    public void Whatever_a_style_sheet_holds_its_tokens_are_its_text()
    {
        var pieces = new[]
        {
            "a",
            " ",
            "\n",
            "/*",
            "*/",
            "\"",
            "'",
            "\\",
            "url(",
            ")",
            "(",
            "{",
            "}",
            ";",
            ":",
            ",",
            ">",
            "!",
            "@x",
            "-1px",
            "/",
            "*",
            "\u0000",
            "é",
        };
        Gen.Int[0, pieces.Length - 1]
            .Select(i => pieces[i])
            .Array[0, 30]
            .Select(string.Concat)
            .Sample(css =>
            {
                var tokens = StyleReader.Read(css);
                Assert.Equal(css, string.Concat(tokens.Select(t => t.Text)));
                _ = StyleChecker.Check(new SourceText(new ContentPath("a.css"), css), tokens).ToList();
                _ = StyleMinimizer.Minimize(tokens);
            });
    }
}
