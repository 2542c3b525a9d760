namespace Blog.Model;

/// <summary>What a document is; its folder decides.</summary>
public enum PostKind
{
    /// <summary>A post, from <c>content/posts/</c>.</summary>
    Post,

    /// <summary>A review of a month, from <c>content/reviews/</c>; a post of a kind.</summary>
    Review,

    /// <summary>A page outside time, from <c>content/pages/</c>: in no list and no feed.</summary>
    Page,
}
