namespace Blog.Model.Cards;

/// <summary>A site whose pages others embed.</summary>
public enum EmbedProvider
{
    /// <summary>Films.</summary>
    YouTube,

    /// <summary>Films.</summary>
    Vimeo,

    /// <summary>Slides of talks.</summary>
    SpeakerDeck,

    /// <summary>Programs for browsers.</summary>
    CodePen,

    /// <summary>Notebooks that compute.</summary>
    Observable,

    /// <summary>Code on GitHub, in one file or several.</summary>
    Gist,

    /// <summary>Short posts; its servers have hosts of their own.</summary>
    Mastodon,

    /// <summary>Short posts.</summary>
    Bluesky,
}
