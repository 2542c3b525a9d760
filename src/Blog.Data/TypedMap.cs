using System.Collections.Immutable;
using System.Globalization;
using Blog.Data.Nodes;
using Blog.Text;

namespace Blog.Data;

/// <summary>A map read by the types its reader expects. A value of another type, or a key that is not in the table of
/// keys, becomes a diagnostic at its place; a key that is left out or null gives null (or an empty list). Asking for a
/// key that is not in the table is a bug: <see cref="ArgumentException"/>.</summary>
public sealed class TypedMap
{
    private readonly SourceText _source;
    private readonly DataMap _map;
    private readonly DataKeys _keys;
    private readonly ICollection<Diagnostic> _diagnostics;
    private readonly KeyedEntries _entries;
    private readonly bool _blankIsLeftOut;

    /// <summary>A map to read. Where a key and its alias both stand, the first written counts and BLOG036 is reported
    /// at the second.</summary>
    /// <param name="source">The text the map stands in.</param>
    /// <param name="map">The map.</param>
    /// <param name="keys">The keys it may have.</param>
    /// <param name="diagnostics">Receives the mistakes.</param>
    /// <param name="blankIsLeftOut">Whether a key with an empty text, list or map counts as left out, as one with null
    /// does.</param>
    public TypedMap(
        SourceText source,
        DataMap map,
        DataKeys keys,
        ICollection<Diagnostic> diagnostics,
        bool blankIsLeftOut = false
    )
    {
        (_source, _map, _keys, _diagnostics, _blankIsLeftOut) = (source, map, keys, diagnostics, blankIsLeftOut);
        _entries = new KeyedEntries(map, keys, blankIsLeftOut);
        foreach (var (first, repeated) in _entries.Repeated)
            Report(DiagnosticCatalogue.RepeatedMeaning.At(source.At(repeated.KeySpan), first.Key, repeated.Key));
    }

    /// <summary>The places of the values, by the first names of the table's keys and by unknown keys in lower case. A
    /// value without a place is left out.</summary>
    public IEnumerable<KeyValuePair<string, SourceLocation>> Places =>
        _entries
            .Named.Concat(Unknown.Select(e => (Name: e.Key.ToLowerInvariant(), Entry: e)))
            .Where(named => named.Entry.KeySpan.Length > 0)
            .DistinctBy(named => named.Name)
            .Select(named => KeyValuePair.Create(named.Name, _source.At(named.Entry.Value.Span)));

    /// <summary>The entries whose keys are not in the table, in the order written. Nothing is reported for
    /// them.</summary>
    public ImmutableArray<DataEntry> Unknown => _entries.Unknown;

    /// <summary>Where the whole map stands.</summary>
    public SourceLocation Location => _source.At(_map.Span);

    /// <summary>Reports each unknown key with this rule, suggesting the nearest known key (aliases included). With <see
    /// cref="DiagnosticCatalogue.MisspeltKey"/> a key that is not near any known one is not reported.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="isMeant">Keys that are not mistakes although they are not in the table; none when left out.</param>
    public void ReportUnknown(DiagnosticRule rule, Func<string, bool>? isMeant = null)
    {
        if (Unknown.IsEmpty)
            return;
        var known = _keys.SelectMany(k => k.Aliases.Prepend(k.Name)).ToList();
        foreach (var entry in Unknown.Where(e => !_entries.StandsIn(e.Key)))
        {
            if (isMeant?.Invoke(entry.Key) == true)
                continue;
            var diagnostic = rule.At(_source.At(entry.KeySpan), entry.Key).Suggesting(entry.Key, known);
            if (diagnostic.Suggestion is not null || rule != DiagnosticCatalogue.MisspeltKey)
                _diagnostics.Add(diagnostic);
        }
    }

    /// <summary>A text. Numbers and truth values are texts too; a list or a map is not.</summary>
    public string? Text(string key)
    {
        var node = Node(key);
        if (node is DataScalar scalar)
            return scalar.Text;
        Reject(key, node);
        return null;
    }

    /// <summary>A truth value: true or false; also yes, no, on, off as in older YAML.</summary>
    public bool? Flag(string key)
    {
        var node = Node(key);
        if (
            node is DataScalar { Kind: DataScalarKind.Boolean or DataScalarKind.Text } scalar
            && Flags.Read(scalar.Text) is { } flag
        )
            return flag;
        Reject(key, node);
        return null;
    }

    /// <summary>A whole number within bounds, both included; BLOG023 when it lies beyond them.</summary>
    public int? WholeNumber(string key, int least, int most)
    {
        var node = Node(key);
        if (node is not DataScalar { Kind: DataScalarKind.WholeNumber } scalar)
            Reject(key, node);
        else if (scalar.ToWholeNumber() is { } number && number >= least && number <= most)
            return (int)number;
        else
            Report(
                key,
                DiagnosticCatalogue.InvalidValue,
                scalar.Text,
                string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}")
            );
        return null;
    }

    /// <summary>One of some words; BLOG023 for any other text, with the nearest word.</summary>
    /// <param name="key">The key.</param>
    /// <param name="words">The words.</param>
    /// <param name="meant">Finds the word that a text of another program stands for, which is suggested; null for one
    /// that it does not know.</param>
    public string? Choice(string key, ImmutableArray<string> words, Func<string, string?>? meant = null)
    {
        if (Text(key)?.Trim() is not { } text)
            return null;
        if (words.Contains(text))
            return text;
        var invalid = Invalid(text, Place(key), words);
        Report(meant?.Invoke(text) is { } ours ? invalid with { Suggestion = ours } : invalid);
        return null;
    }

    /// <summary>Some of these words in the order written, each once: a list, or one text with commas; null when the key
    /// is left out. BLOG023 for any other text, with the nearest word.</summary>
    public ImmutableArray<string>? Choices(string key, ImmutableArray<string> words)
    {
        if (Node(key) is null)
            return null;
        var texts = PlacedTexts(key, splitAtCommas: true);
        foreach (var (text, place) in texts.Where(t => !words.Contains(t.Text)))
            Report(Invalid(text, place, words));
        return [.. texts.Select(t => t.Text).Where(t => words.Contains(t)).Distinct()];
    }

    /// <summary>
    /// Texts: a list of them, or one text; with <paramref name="splitAtCommas"/> one text with commas is several. A
    /// list in the list (Hexo's nested categories) counts as its items. Each trimmed; empty ones are left out.
    /// </summary>
    public ImmutableArray<string> Texts(string key, bool splitAtCommas = false) =>
        [.. PlacedTexts(key, splitAtCommas).Select(t => t.Text)];

    /// <summary><see cref="Texts"/>, each with the place of its item in the list; those of one text with commas have
    /// the place of that text.</summary>
    public ImmutableArray<(string Text, SourceLocation Place)> PlacedTexts(string key, bool splitAtCommas = false)
    {
        var node = Node(key);
        if (node is null)
            return [];
        var texts =
            splitAtCommas && node is DataScalar several
                ? several.Text.Split(',').Select(t => (t, several.Span))
                : ItemsOf<DataScalar>(key, Flat(node)).Select(s => (s.Text, s.Span));
        return [.. texts.Select(t => (Text: t.Item1.Trim(), Place: _source.At(t.Span))).Where(t => t.Text.Length > 0)];
    }

    /// <summary>A map inside this one, with keys of its own.</summary>
    public TypedMap? Map(string key, DataKeys keys)
    {
        var node = Node(key);
        if (node is DataMap map)
            return new TypedMap(_source, map, keys, _diagnostics, _blankIsLeftOut);
        Reject(key, node);
        return null;
    }

    /// <summary>A list of maps, or one map.</summary>
    public ImmutableArray<TypedMap> Maps(string key, DataKeys keys) =>
        [
            .. ItemsOf<DataMap>(key, Node(key))
                .Select(m => new TypedMap(_source, m, keys, _diagnostics, _blankIsLeftOut)),
        ];

    /// <summary>A list whose items are texts or maps, or one of either: each item has either a text or a map, and its
    /// place. A list in the list is reported.</summary>
    public ImmutableArray<(string? Text, TypedMap? Map, SourceLocation Place)> TextsOrMaps(string key, DataKeys keys)
    {
        var items = ImmutableArray.CreateBuilder<(string? Text, TypedMap? Map, SourceLocation Place)>();
        foreach (var item in ItemsOf<DataNode>(key, Node(key)))
        {
            if (item is DataMap map)
                items.Add(
                    (null, new TypedMap(_source, map, keys, _diagnostics, _blankIsLeftOut), _source.At(item.Span))
                );
            else if (item is DataList)
                Reject(key, item);
            else if (
                item is DataScalar { Kind: not DataScalarKind.Null } scalar
                && scalar.Text.Trim() is { Length: > 0 } text
            )
                items.Add((text, null, _source.At(item.Span)));
        }

        return items.ToImmutable();
    }

    /// <summary>The value as it stands, of any type; null when left out or null.</summary>
    public DataNode? Node(string key) =>
        _entries.Find(key)?.Value is { } value and not DataScalar { Kind: DataScalarKind.Null } ? value : null;

    /// <summary>Where the value of a key stands; the place of the whole map when the key is left out.</summary>
    public SourceLocation Place(string key) => _source.At(_entries.Find(key)?.Value.Span ?? _map.Span);

    /// <summary>
    /// The key as its author wrote it, which may be an alias or a stand-in; null when it is left out.
    /// </summary>
    public string? WrittenKey(string key) => _entries.Find(key)?.Key;

    /// <summary>Whether the value comes from a key that only stands in for this one.</summary>
    public bool IsStandIn(string key) => _entries.IsStandIn(key);

    /// <summary>Reports something about the value of a key, at its place.</summary>
    public void Report(string key, DiagnosticRule rule, params object[] particulars) =>
        _diagnostics.Add(rule.At(Place(key), particulars));

    /// <summary>Reports something at a place of its own, such as that of an item in a list.</summary>
    public void ReportAt(SourceLocation place, DiagnosticRule rule, params object[] particulars) =>
        _diagnostics.Add(rule.At(place, particulars));

    /// <summary>Reports a diagnostic that has its place already.</summary>
    public void Report(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    private static Diagnostic Invalid(string text, SourceLocation place, ImmutableArray<string> words)
    {
        var all = words.Length == 1 ? words[0] : string.Join(", ", words[..^1]) + " or " + words[^1];
        return DiagnosticCatalogue.InvalidValue.At(place, text, all).Suggesting(text, words);
    }

    // The items of a list, or the one value that stands for a list of one; an item of another type is reported, a null
    // one is passed over.
    private IEnumerable<T> ItemsOf<T>(string key, DataNode? node)
        where T : DataNode
    {
        foreach (
            var item in node is DataList list ? list.Items
            : node is null ? []
            : [node]
        )
        {
            if (item is T expected)
                yield return expected;
            else if (item is not DataScalar { Kind: DataScalarKind.Null })
                Reject(key, item);
        }
    }

    private static DataNode? Flat(DataNode? node) =>
        node is DataList list && list.Items.Any(i => i is DataList)
            ? list with
            {
                Items = [.. list.Items.SelectMany(i => i is DataList inner ? inner.Items : [i])],
            }
            : node;

    // Names the key as its author wrote it, which may be an alias, and the type from its description.
    private void Reject(string key, DataNode? found)
    {
        if (found is null)
            return;
        var place = _source.At(found.Span);
        var written = _entries.Find(key)?.Key ?? key;
        Report(
            DiagnosticCatalogue.WrongType.At(place, written, _entries.KeyOf(key).Type.Words, NodeWords.Describe(found))
        );
    }
}
