namespace Blog.Model.CrossPosts;

/// <summary>The state of a post's copy at a target.</summary>
public enum CopyState
{
    /// <summary>A copy is planned and not due yet.</summary>
    Planned,

    /// <summary>A copy is due and not there.</summary>
    Due,

    /// <summary>The copy is there and, as far as is known, up to date.</summary>
    Published,

    /// <summary>The post changed since the copy was made.</summary>
    Drifted,

    /// <summary>The copy was deleted.</summary>
    Gone,
}
