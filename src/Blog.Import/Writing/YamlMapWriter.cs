using System.Collections.Immutable;
using System.Text;
using Blog.Data.Nodes;
using Blog.Data.Yaml;
using Blog.Text.Characters;

namespace Blog.Import.Writing;

/// <summary>Writes values as YAML 1.2, as an author would by hand: a key a line, short lists in brackets.</summary>
internal static class YamlMapWriter
{
    private const int WidestList = 90;

    /// <summary>The entries of a map, each on lines of its own; empty for an empty map.</summary>
    public static string Write(DataMap map)
    {
        var text = new StringBuilder();
        Append(text, map, "");
        return text.ToString();
    }

    private static void Append(StringBuilder text, DataMap map, string indent)
    {
        foreach (var entry in map.Entries)
        {
            text.Append(indent).Append(Key(entry.Key)).Append(':');
            AppendValue(text, entry.Value, indent + "  ");
        }
    }

    private static void AppendValue(StringBuilder text, DataNode value, string indent)
    {
        switch (value)
        {
            case DataMap { Entries.IsEmpty: false } map:
                text.Append('\n');
                Append(text, map, indent);
                break;
            case DataMap:
                text.Append(" {}\n");
                break;
            case DataList { Items: var items } when OneLine(items) is { } line && line.Length <= WidestList:
                text.Append(' ').Append(line).Append('\n');
                break;
            case DataList list:
                text.Append('\n');
                AppendItems(text, list.Items, indent);
                break;
            case DataScalar scalar:
                text.Append(Scalar(scalar) is { Length: > 0 } written ? " " + written : "").Append('\n');
                break;
        }
    }

    private static void AppendItems(StringBuilder text, ImmutableArray<DataNode> items, string indent)
    {
        foreach (var item in items)
        {
            text.Append(indent).Append('-');
            if (item is DataMap { Entries.IsEmpty: false } map)
            {
                var inner = new StringBuilder();
                Append(inner, map, indent + "  ");
                text.Append(' ').Append(inner.ToString().AsSpan(indent.Length + 2));
            }
            else
            {
                AppendValue(text, item, indent + "  ");
            }
        }
    }

    private static string? OneLine(ImmutableArray<DataNode> items) =>
        items.All(i => i is DataScalar) ? $"[{string.Join(", ", items.Cast<DataScalar>().Select(InList))}]" : null;

    // Between brackets only letters and few signs go without quotes.
    private static string InList(DataScalar scalar)
    {
        if (scalar.Kind is DataScalarKind.Null)
            return "null";
        if (scalar.Kind is not DataScalarKind.Text)
            return Scalar(scalar);
        var text = Shown(scalar.Text);
        return IsPath(text) ? text : YamlText.Of(text);
    }

    private static string Scalar(DataScalar scalar) =>
        scalar.Kind switch
        {
            DataScalarKind.Null => "",
            DataScalarKind.Text when Shown(scalar.Text) is var text => IsNumeric(text)
                ? YamlText.Quoted(text)
                : Plain(text),
            _ when YamlScalars.KindOf(scalar.Text) == scalar.Kind => scalar.Text,
            _ => YamlText.Quoted(scalar.Text),
        };

    // '2020' and '1e3' as texts, and what YAML 1.1 reads as minutes: '12:30'.
    private static bool IsNumeric(string text) =>
        YamlScalars.KindOf(text) != DataScalarKind.Text
        || text.All(c => char.IsAsciiDigit(c) || c is ':' or '.' or '_');

    // A build would report other control characters.
    private static string Shown(string text) =>
        text.Any(IsControl) ? string.Concat(text.Where(c => !IsControl(c))) : text;

    private static bool IsControl(char c) => char.IsControl(c) && c is not ('\n' or '\t');

    private static string Key(string written)
    {
        var key = Shown(written);
        var isPlain = key.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-') && YamlText.Of(key) == key;
        return (isPlain && key.Length > 0) || IsPath(key) ? key : YamlText.Quoted(key);
    }

    private static string Plain(string text) => IsPath(text) ? text : YamlText.OfAddress(text);

    // An address below the site: no sign in it has a meaning in YAML.
    private static bool IsPath(string text) =>
        text.StartsWith('/')
        && text.All(c => char.IsAsciiLetterOrDigit(c) || "/._~@+=-".Contains(c, StringComparison.Ordinal));
}
