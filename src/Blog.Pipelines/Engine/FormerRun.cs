using System.Collections.Immutable;

namespace Blog.Pipelines.Engine;

/// <summary>What a module took and gave in a run, where each document in gave one document out at the same
/// place.</summary>
/// <typeparam name="TIn">What went in.</typeparam>
/// <typeparam name="TOut">What came out.</typeparam>
/// <param name="In">What went in.</param>
/// <param name="Out">What came out.</param>
internal sealed record FormerRun<TIn, TOut>(ImmutableArray<Document<TIn>> In, ImmutableArray<Document<TOut>> Out)
{
    /// <summary>What a document became, when it is the same instance; null otherwise. A document more or less moves
    /// those after it by one.</summary>
    public Document<TOut>? Find(int index, Document<TIn> document)
    {
        for (var i = Math.Max(0, index - 1); i <= index + 1 && i < In.Length; i++)
        {
            if (ReferenceEquals(In[i], document))
                return Out[i];
        }

        return null;
    }

    /// <summary>The array that came out before, if these documents are the same instances in the same order; these
    /// otherwise.</summary>
    public static ImmutableArray<Document<TOut>> Same(
        ImmutableArray<Document<TOut>> made,
        FormerRun<TIn, TOut>? former
    ) =>
        former is not null && made.AsSpan().SequenceEqual(former.Out.AsSpan(), ReferenceEqualityComparer.Instance)
            ? former.Out
            : made;
}
