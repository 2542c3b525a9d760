using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Blog.Engine.Outputs;
using Blog.Text;

namespace Blog.Pages;

/// <summary>The outputs of a site by path, listed in the ordinal order of their paths. They are sorted when they are
/// first listed.</summary>
/// <param name="outputs">The outputs, in the order of the pipelines; where two claim one path, the first gets
/// it.</param>
/// <param name="index">The index of these outputs.</param>
internal sealed class SiteOutputs(ImmutableArray<Output> outputs, OutputIndex index)
    : IReadOnlyDictionary<SitePath, Output>
{
    /// <inheritdoc/>
    public int Count => index.Count;

    /// <inheritdoc/>
    public IEnumerable<SitePath> Keys => Values.Select(o => o.Path);

    /// <inheritdoc/>
    public IEnumerable<Output> Values => index.Sorted.Select(i => outputs[i]);

    /// <inheritdoc/>
    public Output this[SitePath key] =>
        TryGetValue(key, out var output) ? output : throw new KeyNotFoundException($"There is no output '{key}'.");

    /// <inheritdoc/>
    public bool ContainsKey(SitePath key) => index.Find(key) >= 0;

    /// <inheritdoc/>
    public bool TryGetValue(SitePath key, [MaybeNullWhen(false)] out Output value)
    {
        var at = index.Find(key);
        value = at >= 0 ? outputs[at] : null;
        return at >= 0;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<SitePath, Output>> GetEnumerator() =>
        Values.Select(o => KeyValuePair.Create(o.Path, o)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
