using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using Blog.Html.Parsing;

namespace Blog.Html.Drawings;

/// <summary>Writes the parts of a drawing that may stay.</summary>
internal sealed class SvgWriter
{
    private readonly StringBuilder _html = new();
    private readonly SortedSet<string> _removed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _usedClasses;
    private readonly HashSet<string> _usedIds = new(StringComparer.Ordinal);
    private readonly IElement _root;
    private readonly SvgStyle _style;
    private readonly string _prefix;
    private readonly string _scope;

    /// <summary>A writer of one drawing.</summary>
    public SvgWriter(IElement root, string prefix, string scope)
    {
        (_root, _prefix, _scope) = (root, prefix, scope);
        ImmutableArray<IElement> all = [root, .. root.Descendants().OfType<IElement>()];
        var css = string.Concat(all.Where(e => e.LocalName == "style").Select(e => e.TextContent));
        _style = SvgStyle.Read(
            css,
            all.SelectMany(e => e.ClassList).ToHashSet(StringComparer.Ordinal),
            all.Select(e => e.Id).OfType<string>().ToHashSet(StringComparer.Ordinal)
        );
        _usedClasses = _style.Names('.').ToHashSet(StringComparer.Ordinal);
        _usedIds.UnionWith(_style.Names('#'));
        foreach (var value in _style.Values.Concat(all.SelectMany(e => e.Attributes).Select(a => a.Value)))
            NoteReferences(value);
    }

    /// <summary>The names of what was left out.</summary>
    public ImmutableArray<string> Removed => [.. _removed];

    /// <summary>The drawing.</summary>
    public string Write(SvgSize size)
    {
        var box = string.Join(' ', size.Box.Select(Number));
        _html.Append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
        _html.Append($" width=\"{Number(size.Width)}\" height=\"{Number(size.Height)}\" viewBox=\"{box}\"");
        foreach (var attribute in _root.Attributes)
        {
            // The page decides where it stands.
            if (attribute.Name is not ("width" or "height" or "viewBox" or "x" or "y" or "style" or "transform"))
                WriteAttribute(_root, attribute);
        }

        _html.Append('>');
        if (_style.Write(_scope, Renamed) is { Length: > 0 } css)
            _html.Append("<style>").Append(css).Append("</style>");
        WriteChildren(_root);
        return _html.Append("</svg>").ToString();
    }

    private void WriteChildren(INode parent)
    {
        foreach (var child in parent.ChildNodes)
        {
            if (child is IText text)
                WriteText(text.Data, parent);
            else if (child is IElement element)
                WriteElement(element);
        }
    }

    // White space between shapes is not shown.
    private void WriteText(string text, INode parent)
    {
        var around = parent;
        while (around is IElement { LocalName: "a" })
            around = around.Parent;
        if (around is IElement { LocalName: "text" or "tspan" or "textPath" })
            _html.Append(Escaped(text));
    }

    private void WriteElement(IElement element)
    {
        var name = element.LocalName;
        if (SvgNames.Silent.Contains(name))
            return;
        if (!SvgNames.Elements.Contains(name))
        {
            // A switch has something else for those who do not show it.
            if (element.ParentElement is not { LocalName: "switch" })
                _removed.Add(name);
            return;
        }

        // Nothing refers to it, so nothing shows it.
        if (SvgNames.Definitions.Contains(name) && !_usedIds.Contains(element.Id ?? ""))
            return;
        var address = AddressOf(element);
        if ((name == "image" && !IsPicture(address)) || (name == "use" && !IsOwnPart(address)))
        {
            _removed.Add(name);
            return;
        }

        // A link that may not stay leaves its text.
        if (name == "a" && !IsOfWeb(address))
        {
            WriteChildren(element);
            return;
        }

        _html.Append('<').Append(name);
        foreach (var attribute in element.Attributes)
            WriteAttribute(element, attribute);
        if (address.Length > 0)
            WriteAddress(name, address);
        var end = _html.Append('>').Length;
        WriteChildren(element);
        if (_html.Length > end)
        {
            _html.Append("</").Append(name).Append('>');
            return;
        }

        _html.Length--;
        _html.Append("/>");
    }

    private void WriteAddress(string element, string address)
    {
        if (element is "a" or "image")
            Append("href", address);
        else if (IsOwnPart(address))
            Append("href", "#" + Renamed(address[1..]));
    }

    private void WriteAttribute(IElement element, IAttr attribute)
    {
        var (name, value) = (attribute.Name, attribute.Value);
        if (name == "id")
        {
            if (_usedIds.Contains(value) && SvgValue.IsName(value))
                Append("id", Renamed(value));
        }
        else if (name == "class")
        {
            WriteClasses(element);
        }
        else if (name == "style")
        {
            if (SvgStyle.Declarations(value, Renamed) is { Length: > 0 } style)
                Append("style", style);
        }
        else if (name == "font-family")
        {
            if (SvgValue.Clean(value, Renamed) is { } fonts)
                Append(name, SvgStyle.WithGeneric(fonts));
        }
        else if (SvgNames.Attributes.Contains(name))
        {
            if (SvgValue.Clean(value, Renamed) is { } kept)
                Append(name, SvgValue.Rounded(kept));
        }
        else if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
        {
            _removed.Add(name.ToLowerInvariant());
        }
    }

    private void WriteClasses(IElement element)
    {
        var classes = element.ClassList.Where(c => _usedClasses.Contains(c) && SvgValue.IsName(c)).Distinct();
        if (string.Join(' ', classes.Select(Renamed)) is { Length: > 0 } names)
            Append("class", names);
    }

    private void Append(string name, string value) =>
        _html.Append(' ').Append(name).Append("=\"").Append(Escaped(value)).Append('"');

    private string Renamed(string name) => _prefix + name;

    private void NoteReferences(string value)
    {
        if (value.StartsWith('#'))
            _usedIds.Add(value[1..]);
        for (var at = value.IndexOf("url(", StringComparison.OrdinalIgnoreCase); at >= 0; )
        {
            var end = value.IndexOf(')', at);
            if (end < 0)
                return;
            _usedIds.Add(value[(at + 4)..end].Trim().Trim('"', '\'').TrimStart('#'));
            at = value.IndexOf("url(", end, StringComparison.OrdinalIgnoreCase);
        }
    }

    private static string AddressOf(IElement element) =>
        (element.GetAttribute("href") ?? element.GetAttribute("xlink:href") ?? "").Trim();

    private static bool IsOwnPart(string address) => address.StartsWith('#') && SvgValue.IsName(address[1..]);

    private static bool IsOfWeb(string address) =>
        !address.Any(c => char.IsControl(c) || char.IsWhiteSpace(c))
        && (
            address.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
        );

    // A picture that is written out; one of SVG would be a drawing that nobody has cleaned.
    private static bool IsPicture(string address)
    {
        string[] kinds = ["png", "jpeg", "gif", "webp"];
        var comma = address.IndexOf(',', StringComparison.Ordinal);
        return comma > 0
            && kinds.Any(k => address[..comma].Equals($"data:image/{k};base64", StringComparison.OrdinalIgnoreCase))
            && address.AsSpan(comma + 1).IndexOfAnyExcept(Base64) < 0;
    }

    private static readonly System.Buffers.SearchValues<char> Base64 = System.Buffers.SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+/= \r\n"
    );

    private static string Number(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);

    private static string Escaped(string text) =>
        XmlCharacters
            .Keep(text)
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal);
}
