using Blog.Engine;
using Blog.Engine.Modules;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;
using Blog.Reading.Parsing.Files;

namespace Blog.Reading.Cards;

/// <summary>Reads <c>content/cards/*.yml</c> into an index of cards, for the documents that show them.</summary>
public static class CardsPipeline
{
    /// <summary>Reads each card by itself, and indexes them when the whole site is known.</summary>
    public static Pipeline<CardIndex> Create(Pipeline<SiteCatalogue> catalogue) =>
        Pipeline
            .Input(new ReadTexts(CardFiles.Has))
            .Process(new ReadCards())
            .PostProcess(new IndexCards(catalogue))
            .Named("Cards", dependsOn: [catalogue]);
}
