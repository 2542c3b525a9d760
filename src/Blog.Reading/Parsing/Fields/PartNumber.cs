using Blog.Data;
using Blog.Data.Nodes;
using Blog.Text;

namespace Blog.Reading.Parsing.Fields;

/// <summary>Reads the number of a part in its series.</summary>
internal static class PartNumber
{
    /// <summary>The greatest number of a part.</summary>
    public const int Most = 9999;

    /// <summary>The number under a key, from 1 to 9999; null when it is left out, and, with BLOG043, when it is not
    /// valid.</summary>
    public static int? Read(TypedMap map, string key = "part")
    {
        if (map.Node(key) is not DataScalar written)
            return map.WholeNumber(key, 1, Most);
        if (written.ToWholeNumber() is { } number and >= 1 and <= Most)
            return (int)number;
        map.Report(key, DiagnosticCatalogue.InvalidSeriesPart, written.Text);
        return null;
    }
}
