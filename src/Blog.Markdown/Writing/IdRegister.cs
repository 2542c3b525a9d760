using System.Collections.Immutable;
using System.Globalization;
using Blog.Text;

namespace Blog.Markdown.Writing;

/// <summary>The ids of one document, each once.</summary>
internal sealed class IdRegister
{
    private readonly FragmentRenderer _renderer;
    private readonly Dictionary<string, SourceSpan?> _places = new(StringComparer.Ordinal);
    private readonly HashSet<string> _others = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _repetitions = new(StringComparer.Ordinal);

    /// <summary>No ids yet.</summary>
    public IdRegister(FragmentRenderer renderer) => _renderer = renderer;

    /// <summary>Reserves ids for other documents of the page: no title gets one of them.</summary>
    public void Leave(IEnumerable<string> ids) => _others.UnionWith(ids);

    /// <summary>Takes an id whose author may repeat it at will: one in HTML, or one made here.</summary>
    public void Add(string id) => _places.TryAdd(id, null);

    /// <summary>Takes an id the author gave to a heading or another part of the Markdown; a second one that is equal is
    /// reported.</summary>
    public void AddWritten(string id, SourceSpan span)
    {
        if (_places.TryGetValue(id, out var first) && first is { } place)
        {
            var source = _renderer.Body.Source;
            _renderer.Report(
                DiagnosticCatalogue
                    .DuplicateHeadingId.At(source.At(span), id)
                    .WithNote("It stands here first.", source.At(place))
            );
        }

        _places.TryAdd(id, span);
    }

    /// <summary>Takes an id made of a title, with <c>-1</c>, <c>-2</c> … after it if it is taken, and returns
    /// it.</summary>
    public string AddUnique(string wanted)
    {
        var id = wanted;
        while (_others.Contains(id) || !_places.TryAdd(id, null))
        {
            _repetitions[wanted] = _repetitions.GetValueOrDefault(wanted) + 1;
            id = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{_repetitions[wanted]}");
        }

        return id;
    }

    /// <summary>All ids.</summary>
    public ImmutableHashSet<string> ToSet() => _places.Keys.ToImmutableHashSet(StringComparer.Ordinal);
}
