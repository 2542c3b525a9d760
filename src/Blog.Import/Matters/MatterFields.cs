using System.Collections.Immutable;
using Blog.Data.Nodes;
using Blog.Import.Dates;
using Blog.Import.Foreign;
using Blog.Model;
using Blog.Reading.Unwritten;

namespace Blog.Import.Matters;

/// <summary>The fields of a document in this program's form. A value that has none goes below <c>meta</c>.</summary>
internal sealed class MatterFields
{
    private static readonly ImmutableArray<string> NoEnd = ["never", "no", "none", "false", "off"];

    private readonly MatterLookup _lookup;
    private readonly MatterOptions _options;
    private readonly ForeignDocument _document;
    private readonly MatterRemarks _remarks;
    private readonly List<DataEntry> _toMeta = [];
    private readonly string? _expiry;

    /// <summary>The fields.</summary>
    /// <param name="lookup">The front matter.</param>
    /// <param name="options">What decides how it is read.</param>
    /// <param name="document">The document.</param>
    /// <param name="remarks">Gets what is worth a remark.</param>
    public MatterFields(MatterLookup lookup, MatterOptions options, ForeignDocument document, MatterRemarks remarks)
    {
        (_lookup, _options, _document, _remarks) = (lookup, options, document, remarks);
        var expiry = Made.OneLine(lookup.Take("expires"));
        _expiry = expiry is null || NoEnd.Contains(expiry, StringComparer.OrdinalIgnoreCase) ? null : expiry;
    }

    /// <summary>Values that have no form here, to be kept below <c>meta</c>.</summary>
    public IEnumerable<DataEntry> ToMeta => _toMeta;

    /// <summary>Whether the document expires at a time that cannot be read.</summary>
    public bool HasUnclearExpiry => _expiry is not null && _options.Dates.Read(_expiry) is null;

    /// <summary>The date: of the front matter, else of the name, path or export; null for none.</summary>
    public ForeignDate? Date()
    {
        if (_lookup.Take("date") is { } node)
        {
            if (Made.OneLine(node) is { } text && _options.Dates.Read(text) is { } date)
                return date;
            Unread("date", node);
        }

        return (_document.Date is { } named ? _options.Dates.Read(named) : null)
            ?? (_document.Copy?.Date is { } copied ? _options.Dates.Read(copied) : null);
    }

    /// <summary>The date of the last change; null when it is not later than the date.</summary>
    public DataNode? Updated(ForeignDate? date)
    {
        if (_lookup.Take("updated") is not { } node)
            return null;
        if (Made.OneLine(node) is not { } text || _options.Dates.Read(text) is not { } updated)
            return Unread("updated", node);
        var isLater = date is not { } first || updated.In(_options.Dates.Zone) > first.In(_options.Dates.Zone);
        return isLater && updated.Day != date?.Day ? Made.Text(updated.ToIso()) : null;
    }

    /// <summary>When it expires: the earliest end that it names.</summary>
    /// <param name="until">The end that other keys say.</param>
    public DataNode? Expires(DateTimeOffset? until)
    {
        var own = _expiry is null ? null : _options.Dates.Read(_expiry);
        if (until is { } end && (own is not { } first || end < first.In(_options.Dates.Zone)))
            return Made.Text(new ForeignDate(end.UtcDateTime, true, TimeSpan.Zero).ToIso());
        return own is { } date ? Made.Text(date.ToIso()) : null;
    }

    /// <summary>The title; null when the text starts with it. Without either, the words of the name.</summary>
    public DataNode? Title()
    {
        if (Made.OneLine(_lookup.Take("title")) is { } title)
            return Made.Text(title);
        if (!_document.IsHtml && UnwrittenReader.StartsWithTitle(_document.Body))
            return null;
        var words = UnwrittenReader.TitleOfName(_document.Name) ?? "Untitled";
        _remarks.Add(RemarkKind.Decided, "no title", $"it has the words of its name: {words}", _document);
        return Made.Text(words);
    }

    /// <summary>Tags or categories: a list, lists in lists, maps, or a text with commas.</summary>
    public ImmutableArray<string> Words(string key) =>
        [
            .. _lookup
                .TakeAll(key)
                .SelectMany(entry => Made.Texts(entry.Value, text => Split(entry.Key, text)))
                .Where(word => word.Any(char.IsLetterOrDigit))
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];

    /// <summary>The series, the part, and the name of the series.</summary>
    public (DataNode? Name, DataNode? Part, string? Text) Series()
    {
        var node = _lookup.Take("series");
        var part = PartOf(_lookup.Take("series_part"));
        if (node is DataMap map)
        {
            var named = Made.OneLine((map.Find("name") ?? map.Find("title"))?.Value);
            var key = map.Entries.FirstOrDefault(e => e.Key is "part" or "order" or "index" or "number" or "position");
            return (named is null ? Unread("series", node) : Made.Text(named), PartOf(key?.Value) ?? part, named);
        }

        ImmutableArray<string> names = node is null ? [] : Made.Texts(node, text => [text]);
        foreach (var other in names.Skip(1))
            _remarks.Add(RemarkKind.Decided, $"the series '{other}'", "left out: a post is in one series", _document);
        return names.IsEmpty ? (null, null, null) : (Made.Text(names[0]), part, names[0]);
    }

    /// <summary>The authors, as <c>site.yml</c> has them; null when none is named.</summary>
    public DataNode? Authors()
    {
        var authors = _options.Authors.Find(_lookup.TakeAll("authors").Select(e => e.Value));
        return authors.IsEmpty ? null : Made.List(authors);
    }

    /// <summary>Where the document was published first; null when that was here.</summary>
    public DataNode? Canonical()
    {
        if (_lookup.Take("canonical") is not { } node)
            return null;
        var text = Made.OneLine(node) ?? "";
        if (text.StartsWith('/') || _options.Home.PermalinkOf(text) is not null)
            return null;
        return Made.IsWebAddress(text) ? Made.Text(text) : Unread("canonical", node);
    }

    /// <summary>The copy on another site, and those that front matter names; null for none.</summary>
    public DataNode? Copies()
    {
        var written = _lookup.Take("crossposts");
        if (
            _document.Copy is not { } copy
            || !Made.IsWebAddress(copy.Url)
            || _options.Home.PermalinkOf(copy.Url) is not null
        )
            return written is null ? null : Made.Copy(written);
        var date = copy.Date is { } text ? _options.Dates.Read(text)?.Day : null;
        return new DataList(
            default,
            [
                date is null
                    ? Made.Map(Made.Entry("url", Made.Text(copy.Url)))
                    : Made.Map(Made.Entry("url", Made.Text(copy.Url)), Made.Entry("date", Made.Text(date))),
            ]
        );
    }

    /// <summary>The picture: an address, or a map with an alternative text; null for none.</summary>
    public DataNode? Image()
    {
        var node = _lookup.Take("image");
        var first = node is DataList list ? list.Items.FirstOrDefault(i => !MatterLookup.IsBlank(i)) : node;
        if (first is DataScalar { Kind: DataScalarKind.Text } && Made.OneLine(first) is { } path)
            return Made.Text(path);
        if (first is not DataMap map)
            return null;
        var source = map.Entries.FirstOrDefault(e =>
            KeyTable.Normal(e.Key) is "src" or "url" or "path" or "image" or "feature" or "filename"
        );
        if (Made.OneLine(source?.Value) is not { } address)
            return Unread("image", map);
        return Made.OneLine(map.Find("alt")?.Value) is { } alt
            ? Made.Map(Made.Entry("src", Made.Text(address)), Made.Entry("alt", Made.Text(alt)))
            : Made.Text(address);
    }

    /// <summary>A yes or no, under the names that <see cref="KeyTable"/> has for it; null for neither.</summary>
    public DataNode? Flag(KeyFate fate)
    {
        foreach (var entry in _lookup.Rest.Where(e => KeyTable.FateOf(e.Key) == fate))
        {
            if (FlagOf(entry.Value) is not { } flag)
                continue;
            _lookup.Drop(entry.Key);
            return Made.Flag(flag);
        }

        return null;
    }

    /// <summary>That a text has no comments; null where it has those of the site.</summary>
    public DataNode? NoComments() => Flag(KeyFate.Comments) is DataScalar { Text: "false" } no ? no : null;

    /// <summary>The language; null for the site's.</summary>
    public string? Language()
    {
        var node = _lookup.Take("lang");
        var written = Made.OneLine(node) is { } text ? LanguageTag.Read(text) ?? LanguageTag.OfName(text) : null;
        if (node is not null && written is null)
            Unread("lang", node);
        return (_document.Language is { } named ? LanguageTag.Read(named) : null) ?? written;
    }

    /// <summary>The permanent id in feeds; null for none.</summary>
    public DataNode? Id()
    {
        if (_lookup.Take("id") is not { } node)
            return null;
        var isId =
            Made.OneLine(node) is { } text
            && (
                Guid.TryParse(text, out _)
                || text.StartsWith("urn:", StringComparison.Ordinal)
                || Made.IsWebAddress(text)
            );
        return isId ? Made.Copy(node) : Unread("id", node);
    }

    /// <summary>The addresses that front matter says, where the generator's are not known: the own one, then earlier
    /// ones.</summary>
    public ImmutableArray<string> Addresses()
    {
        var own = _lookup.Rest.Where(e => KeyTable.Normal(e.Key) is "permalink" or "url" or "path").ToImmutableArray();
        var earlier = _lookup.TakeAll("redirect_from").SelectMany(e => Made.Texts(e.Value, text => [text]));
        var said = own.Select(e => Made.OneLine(e.Value)).OfType<string>();
        return _document.Addresses.IsEmpty ? [.. said.Concat(earlier).Where(IsAddress)]
            : _document.Addresses.Length == 1 ? [.. earlier.Where(a => a.StartsWith('/') && IsAddress(a))]
            : [];
    }

    private bool IsAddress(string text) =>
        !text.Contains('{', StringComparison.Ordinal) && UnwrittenReader.AddressOf(text, _options.Home) is not null;

    // Jekyll's "tag" and "category" are one each, whatever is in them.
    private string[] Split(string key, string text) =>
        text.Contains(',', StringComparison.Ordinal) ? text.Split(',')
        : _options.HasTagsOfWords && key.EndsWith('s')
            ? text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        : [text];

    private DataNode? Unread(string key, DataNode value)
    {
        if (MatterLookup.IsBlank(value))
            return null;
        _remarks.Add(RemarkKind.Decided, $"the key '{key}'", "kept below meta: it cannot be read here", _document);
        _toMeta.Add(Made.Entry(key, Made.Copy(value)));
        return null;
    }

    private static DataScalar? PartOf(DataNode? node) =>
        Made.OneLine(node) is { Length: < 6 } text && text.All(char.IsAsciiDigit) && text.Any(c => c != '0')
            ? new DataScalar(default, DataScalarKind.WholeNumber, text.TrimStart('0'))
            : null;

    private static bool? FlagOf(DataNode node) =>
        Made.OneLine(node)?.ToLowerInvariant() switch
        {
            "true" or "yes" or "on" => true,
            "false" or "no" or "off" => false,
            _ => null,
        };
}
