using System.Collections.Frozen;
using AngleSharp.Dom;
using Blog.Html.Parsing;

namespace Blog.Html.Feeds;

/// <summary>Selects the attributes that an element of a feed keeps.</summary>
internal static class FeedAttributes
{
    private static readonly FrozenSet<string> Addresses = FrozenSet.Create(
        StringComparer.Ordinal,
        "href",
        "src",
        "action",
        "formaction",
        "data",
        "poster",
        "cite",
        "longdesc",
        "background",
        "lowsrc",
        "dynsrc",
        "ping",
        "manifest",
        "profile",
        "codebase",
        "classid",
        "archive",
        "icon",
        "usemap"
    );

    private static readonly FrozenSet<string> Dropped = FrozenSet.Create(
        StringComparer.Ordinal,
        "srcdoc",
        "formaction",
        "action",
        "ping",
        "autofocus",
        "autoplay",
        "contenteditable",
        "is",
        "slot",
        "nonce",
        "http-equiv"
    );

    /// <summary>Removes event handlers, addresses that run code, and styles that do more than set plain
    /// values.</summary>
    public static void Clean(IElement element, string elementName)
    {
        foreach (var attribute in element.Attributes.ToList())
        {
            if (!MayStay(elementName, LocalName(attribute), attribute.Value))
                element.Attributes.RemoveNamedItem(attribute.Name);
        }
    }

    private static bool MayStay(string element, string name, string value) =>
        name switch
        {
            _ when Dropped.Contains(name) || !MarkupText.IsName(name) => false,
            _ when name.StartsWith("on", StringComparison.Ordinal) => false,
            "style" => IsPlainStyle(value),
            "srcset" or "imagesrcset" => HtmlSourceSet.Read(value).All(a => MayLoad(element, a)),
            "src" or "poster" => MayLoad(element, value),
            "href" when element == "image" => MayLoad(element, value),
            _ => !Addresses.Contains(name) || !HtmlAddressSafety.RunsCode(value),
        };

    private static bool MayLoad(string element, string address) =>
        !HtmlAddressSafety.RunsCode(address)
        || (element is "img" or "source" or "video" or "image" && HtmlAddressSafety.IsImageData(address));

    // 'xlink:href' is an href however it is parsed: in HTML its name holds the colon, in SVG it is a prefix.
    private static string LocalName(IAttr attribute)
    {
        var name = attribute.Name.ToLowerInvariant();
        return name[(name.LastIndexOf(':') + 1)..];
    }

    // Without parentheses, escapes, quotes and comments a style can neither load nor compute anything.
    private static bool IsPlainStyle(string style) =>
        style.All(c => char.IsAsciiLetterOrDigit(c) || " #%.,:;-!\n\t".Contains(c));
}
