namespace Blog.Commands.Complete;

/// <summary>A word that may stand where the cursor is.</summary>
/// <param name="Word">The word, as the program reads it: without quotes.</param>
/// <param name="Text">What it is, in a line; empty where there is nothing to say.</param>
internal sealed record Suggestion(string Word, string Text = "");
