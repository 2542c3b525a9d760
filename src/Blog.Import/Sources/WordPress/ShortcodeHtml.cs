using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Blog.Import.Sources.WordPress;

/// <summary>
/// The shortcodes that need what the export says, or whose content is not HTML: captions, galleries, code, embedded
/// pages, formulas. All others stay for the reader of template syntax.
/// </summary>
/// <param name="facts">What the export says.</param>
internal sealed partial class ShortcodeHtml(WordPressFacts facts)
{
    private const int MostPictures = 500;

    /// <summary>The text with these as HTML.</summary>
    public string Convert(string content)
    {
        var text = new StringBuilder(content.Length);
        var at = 0;
        // A text without an end tag has none further on either.
        var unclosed = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (Opening().Match(content, at) is { Success: true } match)
        {
            var start = match.Index + match.Length;
            if (match.Groups[3].Success)
            {
                var code = EndOfCode(content, match.Groups[3].Value, start, unclosed);
                text.Append(content, at, code - at);
                at = code;
                continue;
            }

            var name = match.Groups[1].Value.ToLowerInvariant();
            var end = name == "gallery" || unclosed.Contains(name) ? -1 : Closing(content, name, start);
            text.Append(content, at, match.Index - at);
            if (name == "gallery")
            {
                text.Append(Gallery(match.Groups[2].Value) ?? match.Value);
                at = start;
            }
            else if (end < 0)
            {
                unclosed.Add(name);
                text.Append(match.Value);
                at = start;
            }
            else
            {
                text.Append(Made(name, match.Groups[2].Value, content[start..end]));
                at = end + name.Length + "[/]".Length;
            }
        }

        return text.Append(content, at, content.Length - at).ToString();
    }

    // Nothing in code is a shortcode.
    private static int EndOfCode(string content, string tag, int start, HashSet<string> unclosed)
    {
        var end = unclosed.Contains("<" + tag)
            ? -1
            : content.IndexOf($"</{tag}", start, StringComparison.OrdinalIgnoreCase);
        if (end < 0)
            unclosed.Add("<" + tag);
        return end < 0 ? start : end;
    }

    private static int Closing(string content, string name, int from) =>
        content.IndexOf($"[/{name}]", from, StringComparison.OrdinalIgnoreCase);

    private static string Made(string name, string attributes, string content) =>
        name switch
        {
            "caption" or "wp_caption" => Caption(content, Attribute(attributes, "caption")),
            "embed" => $"\n\n{content.Trim()}\n\n",
            "latex" or "math" => $"<span data-tex=\"{Escape(content)}\"></span>",
            _ => Code(name, attributes, content),
        };

    // The words stand behind the picture, or in an attribute in old texts.
    private static string Caption(string content, string? words)
    {
        var image = Image().Match(content);
        var end = image.Success ? image.Index + image.Length : 0;
        var caption = words ?? content[end..].Trim();
        var picture = words is null ? content[..end] : content;
        return $"\n\n<figure>{picture.Trim()}<figcaption>{caption}</figcaption></figure>\n\n";
    }

    // A plugin shows this as it is: what looks like a tag is text, and a reference to a character is that character.
    private static string Code(string name, string attributes, string content)
    {
        var language = name is "code" or "sourcecode" or "source" or "highlight"
            ? Attribute(attributes, "lang") ?? Attribute(attributes, "language")
            : name;
        var mark = language is not null && Word().IsMatch(language) ? $" data-lang=\"{language}\"" : "";
        var text = content.Replace("<", "&lt;", StringComparison.Ordinal).Trim('\r', '\n');
        return $"\n\n<pre{mark}>{text}</pre>\n\n";
    }

    private string? Gallery(string attributes)
    {
        var pictures = (Attribute(attributes, "ids") ?? Attribute(attributes, "include") ?? "")
            .Split(',', MostPictures)
            .Select(facts.PictureOf)
            .OfType<WordPressPicture>()
            .Select(p => $"<p><img src=\"{Escape(p.Address)}\" alt=\"{Escape(p.Alt)}\"></p>")
            .ToList();
        return pictures.Count == 0 ? null : $"\n\n{string.Concat(pictures)}\n\n";
    }

    private static string? Attribute(string attributes, string name)
    {
        foreach (Match match in Pair().Matches(attributes))
        {
            if (match.Groups[1].Value.Equals(name, StringComparison.OrdinalIgnoreCase))
                return match.Groups[2].Success ? match.Groups[2].Value
                    : match.Groups[3].Success ? match.Groups[3].Value
                    : match.Groups[4].Value;
        }

        return null;
    }

    private static string Escape(string text) => WebUtility.HtmlEncode(text);

    // Some use the name of a language as that of the shortcode.
    [GeneratedRegex(
        @"(?<!\[)\[(caption|wp_caption|embed|gallery|latex|math|code|sourcecode|source|highlight|bash|shell|"
            + @"c|cpp|csharp|css|diff|html|java|javascript|js|php|python|ruby|sql|xml)((?:\s[^\]\[]{0,2000})?)\]"
            + @"|<(pre|code)\b[^<>]*>",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Opening();

    [GeneratedRegex(@"(?:<a\b[^<>]*>\s*)?<img\b[^<>]*>(?:\s*</a>)?", RegexOptions.IgnoreCase)]
    private static partial Regex Image();

    [GeneratedRegex("""([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'\]]+))""")]
    private static partial Regex Pair();

    [GeneratedRegex(@"\A[\w+#.-]{1,30}\z")]
    private static partial Regex Word();
}
