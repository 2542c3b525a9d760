using System.Security.Cryptography;
using System.Text;
using Blog.Text;
using Blog.Theming.Assets;

namespace Blog.Theming.Tests.Assets;

public sealed class AssetSetTests
{
    [Fact]
    public void The_name_holds_a_fingerprint_of_the_published_bytes_and_integrity_is_sha384()
    {
        var asset = Publish(("css/paper.css", "a { color: red; }")).Assets["css/paper.css"];

        Assert.Equal("a{color:red}", TextOf(asset));
        Assert.Equal($"css/paper.{asset.Fingerprint.ToShortString()}.css", asset.FileName);
        Assert.Equal("sha384-" + Convert.ToBase64String(SHA384.HashData(asset.Bytes.AsSpan())), asset.Integrity);
    }

    [Fact]
    public void A_style_sheet_refers_to_other_assets_by_their_published_names()
    {
        var set = Publish(
            (
                "css/paper.css",
                "@import 'print/a.css' layer(x); a{background:url( ../images/a.svg#x "
                    + ");src:url(\"../fonts/f.woff2?v\") format('woff2')} "
                    + "b{x:url(data:image/png;base64,AA==);y:url(/z.png);z:url(#m);w:url(https://e.org/a.svg)}"
            ),
            ("css/print/a.css", "a{b:url(../../images/a.svg)}"),
            ("fonts/f.woff2", "font"),
            ("images/a.svg", "<svg/>")
        );
        string svg = set.Assets["images/a.svg"].FileName,
            font = set.Assets["fonts/f.woff2"].FileName,
            print = set.Assets["css/print/a.css"].FileName;

        Assert.Empty(set.Diagnostics);
        Assert.Equal($"a{{b:url(../../{svg})}}", TextOf(set.Assets["css/print/a.css"]));
        Assert.Equal(
            $"@import '{print["css/".Length..]}' layer(x);a{{background:url( ../{svg}#x "
                + $");src:url(\"../{font}?v\") "
                + "format('woff2')}b{x:url(data:image/png;base64,AA==);y:url(/z.png);z:url(#m);"
                + "w:url(https://e.org/a.svg)}",
            TextOf(set.Assets["css/paper.css"])
        );
    }

    [Fact]
    public void A_style_sheet_beside_the_assets_names_them_with_their_folder()
    {
        var source = new AssetSource(
            "slots/style.css",
            new ContentPath("style.css"),
            [.. Encoding.UTF8.GetBytes("a{b:url(./assets/a.svg)}c{d:url(a.svg)}")]
        )
        {
            IsBesideAssets = true,
        };
        var set = AssetSet.Publish([source, new("a.svg", new ContentPath("a.svg"), [1])]);

        Assert.Contains($"b:url(../{set.Assets["a.svg"].FileName})", TextOf(set.Assets["slots/style.css"]));
        Assert.Equal("1:29", Assert.Single(set.Diagnostics.Select(d => $"{d.Location.Line}:{d.Location.Column}")));
    }

    [Fact]
    public void The_name_of_a_style_sheet_changes_when_a_file_it_refers_to_changes()
    {
        string NameWith(string svg) => Publish(("a.css", "a{b:url(a.svg)}"), ("a.svg", svg)).Assets["a.css"].FileName;

        Assert.NotEqual(NameWith("<svg/>"), NameWith("<svg />"));
        Assert.Equal(NameWith("<svg/>"), NameWith("<svg/>"));
    }

    [Fact]
    public void Imported_style_sheets_stand_in_the_one_that_imports_them()
    {
        var set = Publish(
            ("css/a.css", "/* a */ @import \"_b.css\"; @import '_c.css' ;\nd { e: f }"),
            ("css/_b.css", "b { c: url(../i.svg) }"),
            ("css/_c.css", "c{}"),
            ("i.svg", "<svg/>")
        );
        Assert.Empty(set.Diagnostics);
        Assert.Equal(
            $"b{{c: url(../{set.Assets["i.svg"].FileName})}} c{{}}d{{e: f}}".Replace(" ", ""),
            TextOf(set.Assets["css/a.css"]).Replace(" ", "")
        );
        Assert.Equal(["css/a.css", "i.svg"], set.Assets.Keys);
    }

    [Theory]
    [InlineData("@import \"b.css\" print;")]
    [InlineData("@import \"b.css\" print; @import \"c.css\";")]
    [InlineData("@import \"https://example.org/x.css\"; @import \"b.css\";")]
    [InlineData("@import url(\"b.css\");")]
    [InlineData("@import \"d/e.css\";")]
    public void Imports_that_have_conditions_or_lead_elsewhere_stay(string sheet)
    {
        var set = Publish(("a.css", sheet), ("b.css", "b{}"), ("c.css", "c{}"), ("d/e.css", "e{}"));
        Assert.Empty(set.Diagnostics);
        Assert.StartsWith("@import", TextOf(set.Assets["a.css"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Style_sheets_that_import_one_another_are_a_mistake() =>
        Assert.Contains(
            Publish(("a.css", "@import 'b.css';"), ("b.css", "@import 'a.css';")).Diagnostics,
            d => d.Id == "BLOG078"
        );

    [Fact]
    public void A_reference_to_no_asset_is_reported()
    {
        var diagnostic = Assert.Single(
            Publish(("css/a.css", "a{}\nb{c:url(../img/iconn.svg)}"), ("img/icon.svg", "")).Diagnostics
        );

        Assert.Equal(
            "themes/paper/assets/css/a.css:2:5: error BLOG073: The theme has no asset 'img/iconn.svg'. "
                + "Did you mean 'img/icon.svg'?",
            diagnostic.ToString()
        );
    }

    [Theory]
    [InlineData("a{color:red", "1:2", "'{' is not closed.")]
    [InlineData("a{color:red}}", "1:13", "'}' closes nothing.")]
    [InlineData("a{b:(1}", "1:5", "'(' is not closed.")]
    [InlineData("a{}\n/* b", "2:1", "this comment does not end.")]
    [InlineData("a{content:\"b\n}", "1:11", "this text does not end.")]
    public void A_mistake_in_every_version_of_CSS_is_reported_at_its_place(string css, string place, string what)
    {
        var set = Publish(("a.css", css));

        Assert.StartsWith(
            $"themes/paper/assets/a.css:{place}: error BLOG078: The asset cannot be minified: {what}",
            set.Diagnostics[0].ToString(),
            StringComparison.Ordinal
        );
        Assert.Equal(css, TextOf(set.Assets["a.css"]));
    }

    [Fact]
    public void Style_sheets_that_import_one_another_are_reported()
    {
        var diagnostic = Assert.Single(
            Publish(("a.css", "@import 'b.css';"), ("b.css", "@import 'a.css';")).Diagnostics
        );

        Assert.Equal("BLOG078", diagnostic.Id);
        Assert.Equal("themes/paper/assets/b.css:1:9", diagnostic.Location.ToString());
    }

    [Theory]
    [InlineData("const a = b?.c?.[d] ?? f; // x\n", "const a=b?.c?.[d]??f;")]
    [InlineData(
        "await fetch('x');\nlet unused = longName => longName * 2;",
        "await fetch('x');let unused=longName=>longName*2;"
    )]
    [InlineData("function f() { return\n1 }", "function f(){return;1}")]
    [InlineData("const here = import.meta.url;", "const here=(import.meta).url;")]
    public void Scripts_lose_comments_and_white_space_and_keep_their_names(string script, string expected) =>
        Assert.Equal(expected, TextOf(Publish(("a.js", script)).Assets["a.js"]).Replace('"', '\''));

    [Theory]
    [InlineData("class A { #x = 1; static { this.y = 2; } has(o) { return #x in o; } }")]
    [InlineData("import data from './x.json' with { type: 'json' };")]
    public void A_script_in_syntax_newer_than_the_minifier_stays_as_it_is(string script)
    {
        var set = Publish(("a.js", script));

        Assert.Empty(set.Diagnostics);
        Assert.Equal(script, TextOf(set.Assets["a.js"]));
    }

    [Fact]
    public void Other_files_are_copied()
    {
        var set = Publish(("images/icon.svg", "<svg>  </svg> <!-- x -->"));

        Assert.Equal("<svg>  </svg> <!-- x -->", TextOf(set.Assets["images/icon.svg"]));
    }

    private static AssetSet Publish(params (string Name, string Text)[] assets) =>
        AssetSet.Publish(
            assets.Select(a => new AssetSource(
                a.Name,
                new ContentPath("themes/paper/assets/" + a.Name),
                [.. Encoding.UTF8.GetBytes(a.Text)]
            ))
        );

    private static string TextOf(PublishedAsset asset) => Encoding.UTF8.GetString(asset.Bytes.AsSpan());
}
