using SalesOpsBot.Sales.Meetings;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Data.Tests.Stores;

public class MeetingStoreTests
{
    private static readonly DateTimeOffset Start = new(2017, 10, 1, 0, 0, 0, TimeSpan.FromHours(-5));
    private readonly TestCompany _company = new();

    [Fact]
    public async Task CountHeld_CountsFromTheFirstInstantToBeforeTheLast_WhateverTheOffset()
    {
        var ann = _company.Person("Ann");
        _company.Meeting(ann, Start.AddTicks(-1));
        _company.Meeting(ann, Start.ToOffset(TimeSpan.FromHours(9)));
        _company.Meeting(ann, Start.AddDays(1).AddTicks(-1));
        _company.Meeting(ann, Start.AddDays(1));
        Assert.Equal(2, await CountAsync());
    }

    [Theory]
    [InlineData(MeetingStatus.Held, 1)]
    [InlineData(MeetingStatus.Planned, 0)]
    [InlineData(MeetingStatus.Cancelled, 0)]
    public async Task CountHeld_CountsWhatTookPlace(MeetingStatus status, long expected)
    {
        _company.Meeting(_company.Person("Ann"), Start, status);
        Assert.Equal(expected, await CountAsync());
    }

    private async Task<long> CountAsync()
    {
        await using var database = await TemporaryDatabase.WithAsync(_company);
        return await database.Get<IMeetingStore>().CountHeldAsync(Scopes.Company, Start, Start.AddDays(1), default);
    }
}
