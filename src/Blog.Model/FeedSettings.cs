namespace Blog.Model;

/// <summary>What feeds contain.</summary>
/// <param name="Items">How many of the newest posts a feed has, at most.</param>
/// <param name="FullContent">Whether items carry the whole post, or only its summary.</param>
public sealed record FeedSettings(int Items = 20, bool FullContent = true);
