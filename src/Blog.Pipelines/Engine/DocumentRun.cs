using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Pipelines.Engine;

/// <summary>What a <see cref="DocumentModule{TIn,TOut}"/> did in a run.</summary>
/// <typeparam name="TIn">What went in.</typeparam>
/// <typeparam name="TOut">What came out.</typeparam>
/// <param name="Options">What besides the documents decided the results.</param>
/// <param name="In">What went in.</param>
/// <param name="Results">What came of each, in the same order.</param>
/// <param name="Out">The documents of those that went on.</param>
internal sealed record DocumentRun<TIn, TOut>(
    Fingerprint Options,
    ImmutableArray<Document<TIn>> In,
    DocumentResult<TOut>[] Results,
    ImmutableArray<Document<TOut>> Out
)
{
    private static readonly Comparer<Document<TIn>> BySource = Comparer<Document<TIn>>.Create(
        (a, b) => string.CompareOrdinal(a.Source?.Value, b.Source?.Value)
    );

    /// <summary>What came of a document, or of one at the same path with the same fingerprint; null when there was
    /// none.</summary>
    /// <param name="index">Where it is looked for first.</param>
    /// <param name="document">The document.</param>
    public DocumentResult<TOut>? Find(int index, Document<TIn> document)
    {
        // Documents come in the order of their paths. Where they do not, some are not found, and are processed again.
        var at = index < In.Length && In[index].Source == document.Source ? index : In.BinarySearch(document, BySource);
        return
            at >= 0
            && (
                ReferenceEquals(In[at], document)
                || (In[at].Source == document.Source && In[at].Fingerprint == document.Fingerprint)
            )
            ? Results[at]
            : null;
    }
}
