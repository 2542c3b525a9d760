namespace Blog.Model;

/// <summary>Whether a document is published now, and if not, why.</summary>
public enum PublishingState
{
    /// <summary>It is published.</summary>
    Published,

    /// <summary>Its author holds it back with <c>draft: true</c>.</summary>
    Draft,

    /// <summary>Its date lies in the future.</summary>
    Future,

    /// <summary>Its <c>expires</c> lies in the past.</summary>
    Expired,

    /// <summary>It has mistakes, and the build was asked to go on without such documents.</summary>
    Faulty,
}
