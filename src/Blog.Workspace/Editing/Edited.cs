using Blog.Text;

namespace Blog.Workspace.Editing;

/// <summary>The outcome of an edit.</summary>
/// <typeparam name="T">What the command wants to know of it.</typeparam>
/// <param name="Result">What it came to on the file as it is now; null when there is a problem.</param>
/// <param name="Problem">Why the file stayed as it was (BLOG152 to BLOG154); null when there is none.</param>
public readonly record struct Edited<T>(T? Result, Diagnostic? Problem);
