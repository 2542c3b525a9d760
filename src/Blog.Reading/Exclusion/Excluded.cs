namespace Blog.Reading.Exclusion;

/// <summary>Why a file of <c>content/</c> is not published.</summary>
/// <param name="Reason">The reason, to follow "it is not published:".</param>
/// <param name="IsUsual">Whether such files are common in any folder, so that they are only listed on request.</param>
public sealed record Excluded(string Reason, bool IsUsual = false);
