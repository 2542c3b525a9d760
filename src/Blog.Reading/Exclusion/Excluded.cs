namespace Blog.Reading.Exclusion;

/// <summary>Why a file of <c>content/</c> is not published.</summary>
/// <param name="Reason">The reason, to follow "it is not published:".</param>
/// <param name="IsUsual">Whether such files lie about in every folder, so that nobody needs to be told unasked.</param>
public sealed record Excluded(string Reason, bool IsUsual = false);
