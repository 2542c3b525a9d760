using Blog.Model;

namespace Blog.Answers;

/// <summary>Names publishing states in tables and JSON.</summary>
internal static class StateName
{
    /// <summary><c>published</c>, <c>draft</c>, <c>future</c>, <c>expired</c> or <c>faulty</c>.</summary>
    public static string Of(PublishingState state) =>
        state switch
        {
            PublishingState.Draft => "draft",
            PublishingState.Future => "future",
            PublishingState.Expired => "expired",
            PublishingState.Faulty => "faulty",
            _ => "published",
        };
}
