using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using SalesOpsBot.Sales.Commissions;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Data.Tests.Stores;

public class CommissionMigrationTests
{
    [Fact]
    public async Task PlansFromBeforeTheDocuments_PayTheSameAfterwards()
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        await using var context = await database.Get<IDbContextFactory<SalesDbContext>>().CreateDbContextAsync();
        var migrator = context.GetService<IMigrator>();
        var migrations = context.Database.GetMigrations().ToList();
        await migrator.MigrateAsync(migrations[migrations.FindIndex(m => m.EndsWith("_Commissions", StringComparison.Ordinal)) - 1]);
        await context.Database.ExecuteSqlRawAsync("""
            INSERT INTO salespeople (id, external_id, name, role, time_zone, language, active, generated) VALUES (1, 'U1', 'Ann', 0, 'Etc/UTC', 'en-US', 1, 0);
            INSERT INTO commission_plans (id, name, valid_from, kind, rate, generated) VALUES (7, 'Senior', 736329, 2, '0.07', 1), (8, 'Junior', 736329, 0, '0.1', 1);
            INSERT INTO commission_tiers (plan_id, from_attainment, rate) VALUES (7, '0.8', '0.08'), (7, '1.0', '0.1');
            INSERT INTO commission_plan_assignments (salesperson_id, plan_id, valid_from, generated) VALUES (1, 7, 736329, 1);
            """);
        await migrator.MigrateAsync();

        var plans = await database.Get<ICommissionStore>().PlansAsync(default);
        var assignment = Assert.Single(await database.Get<ICommissionStore>().AssignmentsAsync(Scopes.Company, default));
        Assert.Equal([("Junior", TierPayment.AllOrNothing, 0.1m, 0), ("Senior", TierPayment.Retroactive, 0.07m, 2)], plans.Select(p => (p.Name, p.Rules.TiersPay, p.Rules.Rate, p.Rules.Tiers.Count)));
        Assert.Equal([new CommissionTier(0.8m) { Rate = 0.08m }, new CommissionTier(1) { Rate = 0.1m }], plans[1].Rules.Tiers.OrderBy(t => t.From));
        Assert.Equal(("Senior", plans[1].ValidFrom), (assignment.PlanName, assignment.ValidFrom));
    }
}
