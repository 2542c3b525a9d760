using Blog.Engine;
using Blog.Engine.Modules;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;
using Blog.Reading.Parsing.Files;

namespace Blog.Reading.Cards;

/// <summary><c>content/cards/*.yml</c> in, what is known of links out, for the documents that show them.</summary>
public static class CardsPipeline
{
    /// <summary>The pipeline.</summary>
    public static Pipeline<CardIndex> Create(Pipeline<SiteCatalogue> catalogue) =>
        Pipeline
            .Input(new ReadTexts(CardFiles.Has))
            .Process(new ReadCards())
            .PostProcess(new IndexCards(catalogue))
            .Named("Cards", dependsOn: [catalogue]);
}
