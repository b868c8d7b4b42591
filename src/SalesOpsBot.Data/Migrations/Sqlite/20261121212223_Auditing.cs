using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SalesOpsBot.Data.Migrations.Sqlite
{
    internal sealed partial class Auditing : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_deals_owner",
                table: "deals");

            migrationBuilder.DropIndex(
                name: "ix_deals_product_id_status_close_date",
                table: "deals");

            migrationBuilder.DropIndex(
                name: "ix_deals_stage_id_close_date",
                table: "deals");

            migrationBuilder.DropIndex(
                name: "ix_deals_status",
                table: "deals");

            migrationBuilder.DropIndex(
                name: "ix_deals_status_cycle_days",
                table: "deals");

            migrationBuilder.CreateIndex(
                name: "ix_deals_cycle_days",
                table: "deals",
                column: "cycle_days",
                filter: "status = 1");

            migrationBuilder.CreateIndex(
                name: "ix_deals_owner",
                table: "deals",
                columns: new[] { "owner_id", "status", "close_date", "stage_id", "category", "company_value", "value", "value_is_list_price", "created_on", "account_id", "product_id" });

            migrationBuilder.CreateIndex(
                name: "ix_deals_status",
                table: "deals",
                columns: new[] { "status", "close_date", "owner_id", "stage_id", "category", "company_value", "value", "value_is_list_price", "created_on", "account_id", "product_id" });
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_deals_cycle_days",
                table: "deals");

            migrationBuilder.DropIndex(
                name: "ix_deals_owner",
                table: "deals");

            migrationBuilder.DropIndex(
                name: "ix_deals_status",
                table: "deals");

            migrationBuilder.CreateIndex(
                name: "ix_deals_owner",
                table: "deals",
                columns: new[] { "owner_id", "status", "close_date", "stage_id", "category", "company_value", "value", "value_is_list_price", "created_on", "account_id" });

            migrationBuilder.CreateIndex(
                name: "ix_deals_product_id_status_close_date",
                table: "deals",
                columns: new[] { "product_id", "status", "close_date" });

            migrationBuilder.CreateIndex(
                name: "ix_deals_stage_id_close_date",
                table: "deals",
                columns: new[] { "stage_id", "close_date" });

            migrationBuilder.CreateIndex(
                name: "ix_deals_status",
                table: "deals",
                columns: new[] { "status", "close_date", "owner_id", "stage_id", "category", "company_value", "value", "value_is_list_price", "created_on", "account_id" });

            migrationBuilder.CreateIndex(
                name: "ix_deals_status_cycle_days",
                table: "deals",
                columns: new[] { "status", "cycle_days" });
        }
    }
}
