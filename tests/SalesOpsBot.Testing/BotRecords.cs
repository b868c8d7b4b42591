using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Data;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.Notices;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Testing;

/// <summary>The records behind a bot, for tests that look at them or change them behind everybody's back.</summary>
public static class BotRecords
{
    /// <summary>Keeps a company's records.</summary>
    public static async Task KeepAsync(this BotUnderTest bot, TestCompany company)
    {
        await using var context = await ContextAsync(bot);
        context.AddRange(company.Records);
        await context.SaveChangesAsync();
    }

    /// <summary>Keeps single records beside those that are there.</summary>
    public static async Task KeepOnlyAsync(this BotUnderTest bot, params object[] records)
    {
        await using var context = await ContextAsync(bot);
        context.AddRange(records);
        await context.SaveChangesAsync();
    }

    /// <summary>Writes to the database as another process would.</summary>
    public static async Task WriteAsync(this BotUnderTest bot, string sql)
    {
        await using var context = await ContextAsync(bot);
        await context.Database.ExecuteSqlRawAsync(sql);
    }

    /// <summary>A deal as it is kept.</summary>
    public static async Task<Deal?> DealAsync(this BotUnderTest bot, string id)
    {
        await using var context = await ContextAsync(bot);
        return await context.Deals.SingleOrDefaultAsync(d => d.ExternalId == id);
    }

    /// <summary>The leads as they are kept.</summary>
    public static async Task<List<Lead>> LeadsAsync(this BotUnderTest bot)
    {
        await using var context = await ContextAsync(bot);
        return await context.Leads.OrderBy(l => l.Id).ToListAsync();
    }

    /// <summary>The notices of a kind as they are kept.</summary>
    public static async Task<List<Notice>> NoticesAsync(this BotUnderTest bot, NoticeKind kind)
    {
        await using var context = await ContextAsync(bot);
        return await context.Notices.Where(n => n.Kind == kind).OrderBy(n => n.Id).ToListAsync();
    }

    /// <summary>Changes a deal without the assistant.</summary>
    public static async Task ChangeDealAsync(this BotUnderTest bot, string id, Action<Deal> change)
    {
        await using var context = await ContextAsync(bot);
        change(await context.Deals.AsTracking().SingleAsync(d => d.ExternalId == id));
        await context.SaveChangesAsync();
    }

    /// <summary>Gives somebody another role, or has them leave, as the next import would.</summary>
    public static async Task ChangePersonAsync(this BotUnderTest bot, string name, Role role, bool active = true)
    {
        await using var context = await ContextAsync(bot);
        await context.Salespeople.Where(p => p.Name == name).ExecuteUpdateAsync(set => set.SetProperty(p => p.Role, role).SetProperty(p => p.Active, active));
        await context.Database.ExecuteSqlRawAsync("UPDATE data_version SET version = version + 1");
    }

    private static Task<SalesDbContext> ContextAsync(BotUnderTest bot) => bot.Services.GetRequiredService<IDbContextFactory<SalesDbContext>>().CreateDbContextAsync();
}
