namespace Blog.Commands.CrossPosts.Record;

/// <summary>What is to be recorded.</summary>
/// <param name="Post">The file, slug or address of the post.</param>
/// <param name="Url">The copy's address.</param>
/// <param name="To">The name of the target; null for the one whose address it is.</param>
/// <param name="Date">The day it was published; null for today.</param>
/// <param name="Note">What the author wants to remember; null for nothing.</param>
internal sealed record RecordWish(string Post, string Url, string? To, string? Date, string? Note);
