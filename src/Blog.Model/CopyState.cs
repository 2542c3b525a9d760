namespace Blog.Model;

/// <summary>How things stand between a post and a target.</summary>
public enum CopyState
{
    /// <summary>A copy is meant to come, and it is not time yet.</summary>
    Planned,

    /// <summary>It is time for a copy that is not there.</summary>
    Due,

    /// <summary>The copy is there and says what the post says, so far as that is known.</summary>
    Published,

    /// <summary>The post changed since the copy was made.</summary>
    Drifted,

    /// <summary>The copy was there and is gone.</summary>
    Gone,
}
