using System.Globalization;
using Blog.Data.Nodes;
using Blog.Theming.Values;

namespace Blog.Pages.Values;

/// <summary>Turns data into values for templates.</summary>
internal static class ThemeValues
{
    /// <summary>The value: texts, numbers, truth values, lists, and maps in which an unknown member is null. Numbers
    /// beyond 64 bits are texts.</summary>
    /// <param name="node">The data.</param>
    /// <param name="identity">Its name among all values of the site, for the log of reads.</param>
    public static object? Of(DataNode node, string identity) =>
        node switch
        {
            DataScalar scalar => Of(scalar),
            DataList list => new ThemeList([.. list.Items.Select((item, i) => Of(item, $"{identity}[{i}]"))]),
            DataMap map => Of(map, identity),
            _ => null,
        };

    /// <summary>A map of data as an object; a member that it does not have is null.</summary>
    public static ThemeMap Of(DataMap map, string identity) =>
        new(
            identity,
            map.Entries.ToDictionary(e => e.Key, e => Of(e.Value, identity + "." + e.Key), StringComparer.Ordinal),
            isStrict: false
        );

    private static object? Of(DataScalar scalar) =>
        scalar.Kind switch
        {
            DataScalarKind.Null => null,
            DataScalarKind.Boolean => scalar.Text.Equals("true", StringComparison.OrdinalIgnoreCase),
            DataScalarKind.WholeNumber when long.TryParse(scalar.Text, CultureInfo.InvariantCulture, out var number) =>
                number,
            DataScalarKind.Number when double.TryParse(scalar.Text, CultureInfo.InvariantCulture, out var number) =>
                number,
            _ => scalar.Text,
        };
}
