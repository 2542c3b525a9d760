using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Blog.Html.Tests;

/// <summary>Ways to smuggle code through a filter, and the promise that none is left for a browser to find.</summary>
public class FeedHtmlHostileTests
{
    public static TheoryData<string> Attacks =>
        [
            // Elements that run, in odd spellings.
            "<script>alert(1)</script>",
            "<ScRiPt src=//evil.example/x.js></sCrIpT>",
            "<script\n>alert(1)</script\t>",
            "<scr<script>ipt>alert(1)</scr</script>ipt>",
            "<scr\u0001ipt>alert(1)</scr\u0001ipt>",
            "<<script>alert(1)//<</script>",
            "<svg><script>alert(1)</script></svg>",
            "<svg><script href='data:text/javascript,alert(1)'/></svg>",
            "<math><annotation-xml encoding='text/html'><script>alert(1)</script></annotation-xml></math>",
            "<template><script>alert(1)</script></template>",
            "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
            "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
            "<iframe src='javascript:alert(1)'></iframe>",
            "<frameset><frame src='javascript:alert(1)'></frameset>",
            "<object data='javascript:alert(1)'></object>",
            "<object type='text/html' data='data:text/html,<script>alert(1)</script>'></object>",
            "<embed src='data:image/svg+xml,<svg onload=alert(1)>'>",
            "<applet code='Evil'></applet>",
            "<base href='javascript:alert(1)//'>",
            "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
            "<link rel=stylesheet href='//evil.example/x.css'>",
            "<link rel=import href='data:text/html,<script>alert(1)</script>'>",
            // Handlers.
            "<img src=x onerror=alert(1)>",
            "<img src=x OnErRoR =alert(1)>",
            "<img/src=x/onerror=alert(1)>",
            "<img src=x\fonerror=alert(1)>",
            "<svg/onload=alert(1)>",
            "<body onload=alert(1)>",
            "<details open ontoggle=alert(1)>",
            "<input autofocus onfocus=alert(1)>",
            "<video><source onerror=alert(1)></video>",
            "<x onclick=alert(1)>y</x>",
            "<a href=# onmouseover\u0001=alert(1)>x</a>",
            "<p on\u0001click=alert(1)>x</p>",
            // Addresses that run.
            "<a href='javascript:alert(1)'>x</a>",
            "<a href='JaVaScRiPt:alert(1)'>x</a>",
            "<a href='  javascript:alert(1)'>x</a>",
            "<a href='java\tscript:alert(1)'>x</a>",
            "<a href='java&#10;script:alert(1)'>x</a>",
            "<a href='java&#1;script:alert(1)'>x</a>",
            "<a href='&#14;javascript:alert(1)'>x</a>",
            "<a href='\u2028javascript:alert(1)'>x</a>",
            "<a href='&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(1)'>x</a>",
            "<a href='javascript&colon;alert(1)'>x</a>",
            "<a href='vbscript:msgbox(1)'>x</a>",
            "<a href='data:text/html;base64,PHNjcmlwdD4='>x</a>",
            "<a href='data:image/svg+xml,<svg onload=alert(1)>'>x</a>",
            "<a href='feed:javascript:alert(1)'>x</a>",
            "<a href='view-source:javascript:alert(1)'>x</a>",
            "<img src='javascript:alert(1)'>",
            "<img srcset='a.png 1x, javascript:alert(1) 2x'>",
            "<img dynsrc='javascript:alert(1)'>",
            "<video poster='javascript:alert(1)'></video>",
            "<svg><a xlink:href='javascript:alert(1)'><text>x</text></a></svg>",
            "<svg><use href='data:image/svg+xml,<svg id=x onload=alert(1)>#x'></use></svg>",
            "<svg><a><animate attributeName=href values='javascript:alert(1)'/><text>x</text></a></svg>",
            "<svg><set attributeName=onmouseover to=alert(1)></svg>",
            "<math href='javascript:alert(1)'>x</math>",
            "<math><maction actiontype=statusline xlink:href='javascript:alert(1)'>x</maction></math>",
            "<blockquote cite='javascript:alert(1)'>x</blockquote>",
            "<table background='javascript:alert(1)'><tr><td>x</td></tr></table>",
            "<form action='javascript:alert(1)'><button>x</button></form>",
            "<button formaction='javascript:alert(1)'>x</button>",
            "<isindex action='javascript:alert(1)' type=image>",
            // Styles that load or run.
            "<p style=\"background:url('javascript:alert(1)')\">x</p>",
            "<p style='width:expression(alert(1))'>x</p>",
            "<p style='-moz-binding:url(//evil.example/x)'>x</p>",
            "<p style='background:\\75rl(//evil.example)'>x</p>",
            "<style>@import '//evil.example/x.css';</style>",
            "<svg><style><img src=x onerror=alert(1)></style></svg>",
            // Markup that means something else when it is read a second time.
            "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=x onerror=alert(1)&gt;'>",
            "<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=alert(1)>",
            "<svg></p><style><a id='</style><img src=x onerror=alert(1)>'>",
            "<math><annotation-xml encoding='text/html'><p></annotation-xml><style></p><img src=x "
                + "onerror=alert(1)></style></math>",
            "<xmp><p title='</xmp><img src=x onerror=alert(1)>'></xmp>",
            "<plaintext><img src=x onerror=alert(1)>",
            "<textarea><img title='</textarea><img src=x onerror=alert(1)>'></textarea>",
            "<noembed><img title='</noembed><img src=x onerror=alert(1)>'></noembed>",
            "<title><img title='</title><img src=x onerror=alert(1)>'></title>",
            "<select><style></select><img src=x onerror=alert(1)></style>",
            "<svg><foreignObject><style><!--</style><img src=x onerror=alert(1)>--></foreignObject></svg>",
            "<!--><img src=x onerror=alert(1)>-->",
            "<!-- --!><img src=x onerror=alert(1)> -->",
            "<?xml version='1.0'?><img src=x onerror=alert(1)>",
            "<![CDATA[<img src=x onerror=alert(1)>]]>",
            "<svg><![CDATA[</svg><img src=x onerror=alert(1)>]]></svg>",
            "<table><tr><a href='javascript:alert(1)'>x</a></tr></table>",
        ];

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Nothing_a_browser_would_run_is_left(string html)
    {
        var cleaned = FeedHtml.Clean(html);
        Assert.All([true, false], scripting => Assert.Empty(Dangers(cleaned, scripting)));
    }

    [Theory]
    [MemberData(nameof(Attacks))]
    public void What_was_cleaned_stays_as_it_is_when_cleaned_again(string html)
    {
        var cleaned = FeedHtml.Clean(html);
        Assert.Equal(cleaned, FeedHtml.Clean(cleaned));
    }

    // Written apart from the filter on purpose: it must not share the filter's mistakes.
    private static IEnumerable<string> Dangers(string html, bool scripting)
    {
        var options = new HtmlParserOptions { IsScripting = scripting };
        foreach (var element in new HtmlParser(options).ParseDocument("<body>" + html).Body!.Descendants<IElement>())
        {
            if (
                element.LocalName.ToUpperInvariant()
                is "SCRIPT"
                    or "STYLE"
                    or "IFRAME"
                    or "OBJECT"
                    or "EMBED"
                    or "FORM"
                    or "BASE"
                    or "META"
                    or "LINK"
            )
                yield return element.OuterHtml;
            foreach (var attribute in element.Attributes.Where(IsDangerous))
                yield return $"{attribute.Name}={attribute.Value}";
        }
    }

    private static bool IsDangerous(IAttr attribute)
    {
        var value = string.Concat(attribute.Value.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        return attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
            || value.Contains("JAVASCRIPT", StringComparison.Ordinal)
            || value.Contains("VBSCRIPT", StringComparison.Ordinal)
            || value.StartsWith("DATA", StringComparison.Ordinal)
            || value.Contains("EXPRESSION", StringComparison.Ordinal)
            || (attribute.Name == "style" && attribute.Value.Contains('('));
    }
}
