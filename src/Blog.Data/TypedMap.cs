using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Data;

/// <summary>
/// A map read by the types its reader expects. What has another type, or does not stand in the table of keys, becomes a diagnostic at its place;
/// a key that is left out or null gives null (or an empty list).
/// </summary>
public sealed class TypedMap
{
    /// <summary>A map to read.</summary>
    /// <param name="source">The text the map stands in.</param>
    /// <param name="map">The map.</param>
    /// <param name="keys">The keys it may have.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public TypedMap(SourceText source, DataMap map, IReadOnlyList<DataKey> keys, ICollection<Diagnostic> diagnostics) => throw new NotImplementedException();

    /// <summary>The entries whose keys are not in the table, in the order written. Nothing is reported for them.</summary>
    public ImmutableArray<DataEntry> Unknown => throw new NotImplementedException();

    /// <summary>Reports each unknown key with this rule, suggesting the nearest known key (aliases included).</summary>
    public void ReportUnknown(DiagnosticRule rule) => throw new NotImplementedException();

    /// <summary>A text. Numbers and truth values are texts too; a list or a map is not.</summary>
    public string? Text(string key) => throw new NotImplementedException();

    /// <summary>A truth value: true or false; also yes, no, on, off as older YAML has them.</summary>
    public bool? Flag(string key) => throw new NotImplementedException();

    /// <summary>A whole number within bounds.</summary>
    public int? WholeNumber(string key, int least, int most) => throw new NotImplementedException();

    /// <summary>Texts: a list of them, or one text; with <paramref name="splitAtCommas"/> one text with commas is several. Each trimmed; empty ones are left out.</summary>
    public ImmutableArray<string> Texts(string key, bool splitAtCommas = false) => throw new NotImplementedException();

    /// <summary>A map inside this one, with keys of its own.</summary>
    public TypedMap? Map(string key, IReadOnlyList<DataKey> keys) => throw new NotImplementedException();

    /// <summary>A list of maps, or one map.</summary>
    public ImmutableArray<TypedMap> Maps(string key, IReadOnlyList<DataKey> keys) => throw new NotImplementedException();

    /// <summary>The value as it stands, of any type; null when left out or null.</summary>
    public DataNode? Node(string key) => throw new NotImplementedException();

    /// <summary>Where the value of a key stands; the place of the whole map when the key is left out.</summary>
    public SourceLocation Place(string key) => throw new NotImplementedException();

    /// <summary>Reports something about the value of a key, at its place.</summary>
    public void Report(string key, DiagnosticRule rule, params object[] particulars) => throw new NotImplementedException();
}
