using System.Collections.Immutable;
using System.Text;

namespace Blog.Html.Drawings;

/// <summary>The style of a drawing: of its rules those that set properties of its own elements. Rules with an
/// <c>@</c> are left out; they load fonts and styles, or animate.</summary>
internal sealed class SvgStyle
{
    private readonly List<(ImmutableArray<string> Selectors, string Declarations)> _rules = [];

    private SvgStyle() { }

    /// <summary>Reads a style sheet, in linear time.</summary>
    /// <param name="css">The text of the style elements.</param>
    /// <param name="classes">The classes that elements of the drawing have: rules about others are left out.</param>
    /// <param name="ids">Their ids.</param>
    public static SvgStyle Read(string css, IReadOnlySet<string> classes, IReadOnlySet<string> ids)
    {
        var style = new SvgStyle();
        var text = WithoutComments(css);
        var at = 0;
        while (text.IndexOf('{', at) is var open and >= 0)
        {
            var prelude = text[at..open].Trim();
            // An '@import' ends before the selector behind it.
            prelude = prelude[(prelude.LastIndexOf(';') + 1)..].Trim();
            at = EndOf(text, open);
            var body = text[(open + 1)..Math.Max(open + 1, at - 1)];
            if (prelude.StartsWith('@') || body.Contains('{', StringComparison.Ordinal))
                continue;
            ImmutableArray<string> selectors =
            [
                .. prelude.Split(',').Select(s => s.Trim()).Where(s => IsOwn(s, classes, ids)),
            ];
            if (!selectors.IsEmpty)
                style._rules.Add((selectors, body));
        }

        return style;
    }

    /// <summary>The names of classes or ids in the selectors that stay.</summary>
    /// <param name="sign"><c>.</c> for classes, <c>#</c> for ids.</param>
    public IEnumerable<string> Names(char sign) =>
        _rules.SelectMany(r => r.Selectors).SelectMany(s => Parts(s)).Where(p => p[0] == sign).Select(p => p[1..]);

    /// <summary>The values that are set, each as it is written.</summary>
    public IEnumerable<string> Values => _rules.Select(r => r.Declarations);

    /// <summary>The style sheet.</summary>
    /// <param name="scope">What stands before each selector, so that the rule reaches no other element of the page;
    /// empty for a drawing that is alone.</param>
    /// <param name="rename">Gets the name of a class or an id, gives the new one.</param>
    public string Write(string scope, Func<string, string> rename)
    {
        var css = new StringBuilder();
        foreach (var (selectors, declarations) in _rules)
        {
            if (Declarations(declarations, rename) is { Length: > 0 } clean)
                css.Append(string.Join(',', selectors.Select(s => scope + Renamed(s, rename))))
                    .Append('{')
                    .Append(clean)
                    .Append('}');
        }

        return css.ToString();
    }

    /// <summary>The declarations that may stay, as a style attribute has them.</summary>
    public static string Declarations(string written, Func<string, string> rename)
    {
        var clean = new List<string>();
        foreach (var declaration in written.Split(';'))
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
                continue;
            var name = declaration[..colon].Trim().ToLowerInvariant();
            var value = declaration[(colon + 1)..].Trim();
            if (value.Length > 0 && SvgNames.Styled.Contains(name) && SvgValue.Clean(value, rename) is { } kept)
                clean.Add($"{name}:{(name == "font-family" ? WithGeneric(kept) : kept)}");
        }

        return string.Join(';', clean);
    }

    /// <summary>A list of fonts that ends in one that every system has: the font of a drawing is often unknown where
    /// it is seen.</summary>
    public static string WithGeneric(string fonts)
    {
        string[] generic = ["serif", "monospace", "cursive", "system-ui", "inherit"];
        if (generic.Any(g => fonts.Contains(g, StringComparison.OrdinalIgnoreCase)))
            return fonts;
        return $"{fonts}, sans-serif";
    }

    private static string WithoutComments(string css)
    {
        if (!css.Contains("/*", StringComparison.Ordinal))
            return css;
        var text = new StringBuilder(css.Length);
        var at = 0;
        while (css.IndexOf("/*", at, StringComparison.Ordinal) is var start and >= 0)
        {
            text.Append(css, at, start - at);
            var end = css.IndexOf("*/", start + 2, StringComparison.Ordinal);
            at = end < 0 ? css.Length : end + 2;
        }

        return text.Append(css, at, css.Length - at).ToString();
    }

    // Behind the brace that closes the one that opens here.
    private static int EndOf(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            if (text[i] == '{')
                depth++;
            else if (text[i] == '}' && --depth == 0)
                return i + 1;
        }

        return text.Length;
    }

    private static bool IsOwn(string selector, IReadOnlySet<string> classes, IReadOnlySet<string> ids)
    {
        if (selector.Length is 0 or > 500)
            return false;
        foreach (var part in Parts(selector))
        {
            var isOwn = part[0] switch
            {
                '.' => classes.Contains(part[1..]),
                '#' => ids.Contains(part[1..]),
                '>' or '+' or '~' or '*' or ' ' => true,
                _ => SvgNames.Elements.Contains(part),
            };
            if (!isOwn)
                return false;
        }

        return true;
    }

    // '.a', '#b', 'rect', ' ' and so on. What is none of these is a part of one character that no drawing has.
    private static IEnumerable<string> Parts(string selector)
    {
        var start = 0;
        while (start < selector.Length)
        {
            var end = start + 1;
            if (selector[start] is '.' or '#' || char.IsAsciiLetter(selector[start]))
            {
                while (
                    end < selector.Length && (char.IsAsciiLetterOrDigit(selector[end]) || selector[end] is '-' or '_')
                )
                    end++;
            }

            yield return char.IsWhiteSpace(selector[start]) ? " " : selector[start..end];
            start = end;
        }
    }

    private static string Renamed(string selector, Func<string, string> rename) =>
        string.Concat(Parts(selector).Select(p => p[0] is '.' or '#' ? p[0] + rename(p[1..]) : p));
}
