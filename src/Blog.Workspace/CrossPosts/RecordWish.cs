namespace Blog.Workspace.CrossPosts;

/// <summary>What is to be recorded of a copy, as somebody typed it.</summary>
/// <param name="Url">The copy's address.</param>
/// <param name="To">The name of the target; null for the one whose address it is.</param>
/// <param name="Date">The day it was published; null for today, or for the day that the post names already.</param>
/// <param name="Note">What the author wants to remember; null for nothing.</param>
public sealed record RecordWish(string Url, string? To, string? Date, string? Note);
