using System.Collections.Immutable;

namespace Blog.Syndication.Changes;

/// <summary>A block of a text (a paragraph, a heading, a list, a fence of code) then and now.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Section">The heading it stands under, without its signs; empty before the first.</param>
/// <param name="Before">The block as it was; empty when it was not there.</param>
/// <param name="Now">The block as it is; empty when it is gone.</param>
/// <param name="Words">
/// The block word by word: the runs that are not added make up <paramref name="Before"/>, those that are not removed
/// make up <paramref name="Now"/>. </param>
public sealed record BlockChange(
    ChangeKind Kind,
    string Section,
    string Before,
    string Now,
    ImmutableArray<WordRun> Words
);
