using Blog.Engine.Content;

namespace Blog.Workspace.Watching;

/// <summary>Compares what reading came to.</summary>
internal static class ContentComparison
{
    /// <summary>Whether two files have the same bytes, or cannot be read for the same reason.</summary>
    public static bool HasSameBytes(this ContentBytes one, ContentBytes other) =>
        ReferenceEquals(one, other) || (one.Problem == other.Problem && one.Bytes.Span.SequenceEqual(other.Bytes.Span));
}
