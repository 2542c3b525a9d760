namespace Blog.Syndication.Changes;

/// <summary>What became of a stretch of text.</summary>
public enum ChangeKind
{
    /// <summary>It is as it was.</summary>
    Same,

    /// <summary>It was there and is gone.</summary>
    Removed,

    /// <summary>It was not there and is now.</summary>
    Added,

    /// <summary>It is there in other words; of blocks only.</summary>
    Changed,
}
