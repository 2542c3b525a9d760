using System.Collections.Immutable;

namespace Blog.Pipelines.ReviewDrafts;

/// <summary>A review that is started.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Body">Its text, with LF at line ends.</param>
/// <param name="Added">What is in it, in order.</param>
public sealed record StartedReview(string Title, string Body, ImmutableArray<AddedToReview> Added);
