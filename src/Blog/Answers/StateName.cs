using Blog.Model;

namespace Blog.Answers;

/// <summary>Names publishing states in tables and JSON.</summary>
internal static class StateName
{
    /// <summary><c>published</c>, <c>draft</c>, <c>future</c> or <c>expired</c>.</summary>
    public static string Of(PublishingState state) =>
        state switch
        {
            PublishingState.Draft => "draft",
            PublishingState.Future => "future",
            PublishingState.Expired => "expired",
            _ => "published",
        };
}
