using Blog.Reading.Documents;

namespace Blog.Preview.Desk.Sections;

/// <summary>A place in a series.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Title">The title of what stands there, or its working title; null for a gap.</param>
/// <param name="Post">What is written; null for a planned part and for a gap.</param>
/// <param name="Note">What is noted about a planned part; null for nothing.</param>
internal sealed record SeriesPlaceOnDesk(int Number, string? Title, SitePost? Post, string? Note);
