namespace Blog.Data.Tests;

public class DataTypeTests
{
    [Fact]
    public void Words_and_form_say_the_same()
    {
        var bounds = DataType.WholeNumber(1, 1000);
        Assert.Equal(("a whole number from 1 to 1000", new WholeNumberForm(1, 1000)), (bounds.Words, bounds.Form));
        var choice = DataType.OneOf("tls", "starttls", "none");
        Assert.Equal("tls, starttls or none", choice.Words);
        Assert.Equal(["tls", "starttls", "none"], Assert.IsType<TextForm>(choice.Form).Words);
        Assert.Equal("draft", DataType.OneOf("draft").Words);
    }

    [Fact]
    public void A_key_without_a_default_is_required()
    {
        Assert.True(new DataKey("title", DataType.Text, "", "").IsRequired);
        Assert.False(new DataKey("title", DataType.Text, "none", "").IsRequired);
    }
}
