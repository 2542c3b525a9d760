using Blog.Model;

namespace Blog.Reading.Documents;

/// <summary>A part of a series.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Title">Its title, or its working title.</param>
/// <param name="Note">What is said about a planned part; null otherwise.</param>
/// <param name="Post">The post; null for a planned part.</param>
public sealed record SiteSeriesPart(int Number, string Title, string? Note, SitePost? Post)
{
    /// <summary>Whether readers can have it: it is written, and no draft that this build was asked to show.</summary>
    public bool IsPublished => Post is { State: PublishingState.Published };
}
