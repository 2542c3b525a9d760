namespace Blog.Model.Cards;

/// <summary>What a link leads to, as a card shows it.</summary>
public enum LinkCardKind
{
    /// <summary>A page to be read; whatever is nothing else.</summary>
    Article,

    /// <summary>A repository of source code.</summary>
    Repository,

    /// <summary>A scientific paper.</summary>
    Paper,

    /// <summary>The page of a person or an organization.</summary>
    Profile,

    /// <summary>A film; a card shows a picture that links to it, and never a player.</summary>
    Video,

    /// <summary>A document of the site itself, which needs no file.</summary>
    Post,
}
