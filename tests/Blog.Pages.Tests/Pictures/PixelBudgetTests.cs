using Blog.Pages.Pictures;

namespace Blog.Pages.Tests.Pictures;

public class PixelBudgetTests
{
    [Theory]
    [InlineData(10, 100)]
    [InlineData(60, 100)]
    [InlineData(150, 150)]
    public void No_more_pixels_are_decoded_at_a_time_than_there_is_room_for(int each, int most)
    {
        var budget = new PixelBudget(100);
        var (gate, now, highest, done) = (new Lock(), 0, 0, 0);
        var threads = Enumerable
            .Range(0, 8)
            .Select(_ => new Thread(() =>
            {
                for (var i = 0; i < 20; i++)
                    budget.Spend(each, Work);
            }))
            .ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());
        Assert.Equal((0, 160), (now, done));
        Assert.InRange(highest, each, most);

        bool Work()
        {
            lock (gate)
                highest = int.Max(highest, now += each);
            Thread.Yield();
            lock (gate)
                (now, done) = (now - each, done + 1);
            return true;
        }
    }

    [Fact]
    public void Work_that_fails_leaves_its_room_to_others()
    {
        var budget = new PixelBudget(100);
        Assert.Throws<InvalidDataException>(() =>
            budget.Spend<int>(90, () => throw new InvalidDataException("broken"))
        );
        Assert.Equal(7, budget.Spend(90, () => 7));
    }
}
