namespace Blog.Model.Slots;

/// <summary>What a document says of its comments.</summary>
/// <param name="AreShown">Whether it has comments where the site has them.</param>
/// <param name="Thread">The post elsewhere whose replies they are; null for none.</param>
public sealed record PostComments(bool AreShown = true, CommentThread? Thread = null)
{
    /// <summary>What a document has that says nothing.</summary>
    public static PostComments Usual { get; } = new();
}
