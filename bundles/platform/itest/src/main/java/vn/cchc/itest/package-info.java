/** Tests that run inside the framework, among the product's bundles. */
package vn.cchc.itest;
